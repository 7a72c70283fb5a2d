import type { Tx } from '#platform/db';
import { sql } from '#platform/db';
import { hashOf, newToken } from './session.sql.ts';
import { TOKEN_HOURS, type TokenPurpose } from './token.ts';

type Reader = Pick<Tx, 'selectFrom'>;
export type FoundToken = { accountId: string | null; payload: Record<string, unknown> };

/** Makes a one-time link's secret; the caller puts it into an address and nothing keeps it but as a hash. */
export async function issueToken(
	tx: Tx,
	purpose: TokenPurpose,
	{ accountId = null, payload = {} }: { accountId?: string | null; payload?: Record<string, unknown> }
): Promise<string> {
	const token = newToken();
	const minutes = Math.round(TOKEN_HOURS[purpose] * 60);
	await tx
		.insertInto('identity.token')
		.values({
			hash: hashOf(token),
			purpose,
			account_id: accountId,
			payload: JSON.stringify(payload),
			expires_at: sql<Date>`now() + make_interval(mins => ${minutes})`
		})
		.execute();
	return token;
}

/** What people paste; anything else was never one of ours. */
const wellFormed = (token: string): boolean => /^[\w-]{20,100}$/.test(token);
type Row = { account_id: string | null; payload: unknown };
const found = (row: Row | undefined): FoundToken | undefined =>
	row && { accountId: row.account_id, payload: row.payload as Record<string, unknown> };

/** What a link stands for, if it still does; nothing is used up. */
export async function readToken(tx: Reader, purpose: TokenPurpose, token: string): Promise<FoundToken | undefined> {
	if (!wellFormed(token)) return undefined;
	const row = await tx
		.selectFrom('identity.token')
		.select(['account_id', 'payload'])
		.where('hash', '=', hashOf(token))
		.where('purpose', '=', purpose)
		.where('used_at', 'is', null)
		.where('expires_at', '>', sql<Date>`now()`)
		.executeTakeFirst();
	return found(row);
}

/** Uses a link up: of two at the same moment one gets it. */
export async function takeToken(tx: Tx, purpose: TokenPurpose, token: string): Promise<FoundToken | undefined> {
	if (!wellFormed(token)) return undefined;
	const row = await tx
		.updateTable('identity.token')
		.set({ used_at: sql<Date>`now()` })
		.where('hash', '=', hashOf(token))
		.where('purpose', '=', purpose)
		.where('used_at', 'is', null)
		.where('expires_at', '>', sql<Date>`now()`)
		.returning(['account_id', 'payload'])
		.executeTakeFirst();
	return found(row);
}

/** The newest open link of an account for a purpose, without its secret. */
export async function openToken(tx: Reader, accountId: string, purpose: TokenPurpose): Promise<FoundToken | undefined> {
	const row = await tx
		.selectFrom('identity.token')
		.select(['account_id', 'payload'])
		.where('account_id', '=', accountId)
		.where('purpose', '=', purpose)
		.where('used_at', 'is', null)
		.where('expires_at', '>', sql<Date>`now()`)
		.orderBy('created_at', 'desc')
		.executeTakeFirst();
	return found(row);
}

/** Kills the open links of an account for these purposes, so that the newest mail is the one that counts. */
export async function dropTokens(tx: Tx, accountId: string, purposes: readonly TokenPurpose[]): Promise<void> {
	await tx
		.deleteFrom('identity.token')
		.where('account_id', '=', accountId)
		.where('purpose', 'in', purposes)
		.where('used_at', 'is', null)
		.execute();
}

/** Kills the links of an account for a purpose that were made after this one. */
export async function dropLaterTokens(tx: Tx, accountId: string, purpose: TokenPurpose, token: string): Promise<void> {
	await tx
		.deleteFrom('identity.token')
		.where('account_id', '=', accountId)
		.where('purpose', '=', purpose)
		.where('created_at', '>', (e) => e.selectFrom('identity.token').select('created_at').where('hash', '=', hashOf(token)))
		.execute();
}

/** Removes links that ran out a week ago. Returns how many. */
export async function forgetOldTokens(tx: Tx): Promise<number> {
	const gone = await tx
		.deleteFrom('identity.token')
		.where('expires_at', '<', sql<Date>`now() - interval '7 days'`)
		.executeTakeFirst();
	return Number(gone.numDeletedRows);
}
