import type { Db, Tx } from '#platform/db';

type Reader = Pick<Tx, 'selectFrom'>;

/** Somebody's searches, the latest first. */
export const searchesOf = (tx: Reader, accountId: string) =>
	tx
		.selectFrom('partners.saved_search')
		.selectAll()
		.where('account_id', '=', accountId)
		.orderBy('created_at', 'desc')
		.orderBy('id', 'desc')
		.execute();

/** Keeps a search; one that is kept already stays as it is. */
export async function keepSearch(tx: Tx, accountId: string, query: string, now: Date): Promise<void> {
	await tx
		.insertInto('partners.saved_search')
		.values({ account_id: accountId, query, created_at: now, told_at: now })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}
/** Drops one of somebody's own searches; false where it is not theirs. */
export async function dropSearch(tx: Tx, accountId: string, id: string): Promise<boolean> {
	const done = await tx.deleteFrom('partners.saved_search').where('id', '=', id).where('account_id', '=', accountId).executeTakeFirst();
	return done.numDeletedRows > 0n;
}

/** Searches by id after one, for a round through all of them. */
export const searchesAfter = (tx: Db, after: string | null, limit: number) =>
	tx
		.selectFrom('partners.saved_search')
		.select('id')
		.where((e) => (after ? e('id', '>', after) : e.lit(true)))
		.orderBy('id')
		.limit(limit)
		.execute();
export const lockSearch = (tx: Tx, id: string) =>
	tx.selectFrom('partners.saved_search').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
export async function markTold(tx: Tx, id: string, now: Date): Promise<void> {
	await tx.updateTable('partners.saved_search').set({ told_at: now }).where('id', '=', id).execute();
}
