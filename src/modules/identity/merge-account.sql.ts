import { sql, type Tx } from '#platform/db';
import type { AccountColumn, MergePart, Pair } from './merge-account.ts';
import { closeAccountRow } from './account.sql.ts';

/** Gives `into` everything that names `from` in these columns. */
export async function handOn(tx: Tx, columns: readonly AccountColumn[], { from, into }: Pair): Promise<void> {
	for (const column of columns) {
		const [schema = '', table = '', name = ''] = column.split('.');
		await sql`update ${sql.id(schema, table)} set ${sql.id(name)} = ${into} where ${sql.id(name)} = ${from}`.execute(tx);
	}
}

/** Both accounts, locked in one order for everybody. */
export async function lockAccounts(tx: Tx, ids: readonly string[]) {
	const rows = await tx.selectFrom('identity.account').selectAll().where('id', 'in', ids).orderBy('id').forUpdate().execute();
	return new Map(rows.map((row) => [row.id, row]));
}

/**
 * The account itself: both sessions end, `from` closes and points to the one that stays, which is as old as the older of the two.
 * Links that head teachers have in their mail go on working; links to sign in or to confirm an address die with the account.
 */
export const identityMerge: MergePart = {
	handedOn: ['identity.officer.account_id', 'identity.officer.granted_by', 'identity.account.merged_into'],
	united: ['identity.session.account_id', 'identity.token.account_id', 'identity.recovery_code.account_id'],
	async unite({ tx, now }, { from, into }) {
		await sql`update identity.account i set created_at = least(i.created_at, f.created_at), last_active_at = greatest(i.last_active_at, f.last_active_at)
			from identity.account f where i.id = ${into} and f.id = ${from}`.execute(tx);
		await tx
			.updateTable('identity.token')
			.set({ account_id: into })
			.where('account_id', '=', from)
			.where('purpose', 'in', ['head-confirms', 'head-consents'])
			.execute();
		await tx.deleteFrom('identity.session').where('account_id', '=', into).execute();
		await closeAccountRow(tx, from, now);
		await tx.updateTable('identity.account').set({ merged_into: into, standing: 'none' }).where('id', '=', from).execute();
	}
};

/** The account that stayed where this one was merged into another. */
export async function mergedInto(tx: Pick<Tx, 'selectFrom'>, id: string): Promise<string | undefined> {
	const row = await tx.selectFrom('identity.account').select('merged_into').where('id', '=', id).executeTakeFirst();
	return row?.merged_into ?? undefined;
}
