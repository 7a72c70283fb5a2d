import type { MergePart } from '#identity';
import { sql, type Tx } from '#platform/db';

export async function noticesOf(tx: Pick<Tx, 'selectFrom'>, id: string): Promise<number> {
	const row = await tx
		.selectFrom('partners.notice')
		.select(sql<number>`count(*)`.as('n'))
		.where('author_id', '=', id)
		.executeTakeFirst();
	return row?.n ?? 0;
}

export const partnersMerge: MergePart = {
	handedOn: ['partners.notice.author_id', 'partners.notice.co_author_id'],
	united: [
		'partners.notice_reply.account_id',
		'partners.suggestion_shown.suggested_id',
		'partners.suggestion_shown.viewer_id',
		'partners.saved_search.account_id'
	],
	async unite({ tx }, { from, into }) {
		await sql`update partners.notice set co_author_id = null
			where author_id in (${from}, ${into}) and co_author_id in (${from}, ${into})`.execute(tx);
		await sql`insert into partners.notice_reply (notice_id, account_id, at)
			select notice_id, ${into}, at from partners.notice_reply where account_id = ${from} on conflict do nothing`.execute(tx);
		await tx.deleteFrom('partners.notice_reply').where('account_id', '=', from).execute();
		await sql`update partners.saved_search s set account_id = ${into} where account_id = ${from}
			and not exists (select from partners.saved_search o where o.account_id = ${into} and o.query = s.query)`.execute(tx);
		await tx.deleteFrom('partners.saved_search').where('account_id', '=', from).execute();
		// Only a count of how often somebody was proposed lately.
		await sql`delete from partners.suggestion_shown where viewer_id = ${from} or suggested_id = ${from}`.execute(tx);
	}
};
