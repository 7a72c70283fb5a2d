import type { Tx } from '#platform/db';
import { sql } from '#platform/db';
import { hashRecoveryCode } from './password-hash.ts';
import { newRecoveryCodes } from './recovery-code.ts';

/** Replaces the recovery codes of an account and returns the new ones, to be shown once. */
export async function renewCodes(tx: Tx, accountId: string): Promise<string[]> {
	const codes = newRecoveryCodes();
	await dropCodes(tx, accountId);
	const hashes = await Promise.all(codes.map((code) => hashRecoveryCode(accountId, code)));
	await tx
		.insertInto('identity.recovery_code')
		.values(hashes.map((hash) => ({ account_id: accountId, hash })))
		.execute();
	return codes;
}

export const dropCodes = async (tx: Tx, accountId: string): Promise<void> =>
	void (await tx.deleteFrom('identity.recovery_code').where('account_id', '=', accountId).execute());

/** Uses a code up; false where there is no such code or it was used. */
export async function spendCode(tx: Tx, accountId: string, code: string): Promise<boolean> {
	const used = await tx
		.updateTable('identity.recovery_code')
		.set({ used_at: sql<Date>`now()` })
		.where('account_id', '=', accountId)
		.where('hash', '=', await hashRecoveryCode(accountId, code))
		.where('used_at', 'is', null)
		.executeTakeFirst();
	return used.numUpdatedRows === 1n;
}

/** How many codes are left. */
export async function codesLeft(tx: Pick<Tx, 'selectFrom'>, accountId: string): Promise<number> {
	const row = await tx
		.selectFrom('identity.recovery_code')
		.select((e) => e.fn.countAll<number>().as('n'))
		.where('account_id', '=', accountId)
		.where('used_at', 'is', null)
		.executeTakeFirstOrThrow();
	return row.n;
}
