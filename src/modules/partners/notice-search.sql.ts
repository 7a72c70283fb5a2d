import { sql, type RawBuilder } from 'kysely';
import { after, readCursor, type Tx } from '#platform/db';
import type { NoticeFilter } from './notice-search.ts';

type Reader = Pick<Tx, 'selectFrom'>;
type Part = 'kinds' | 'countries' | 'languages' | 'subjects';

function found(tx: Reader, viewerId: string, filter: NoticeFilter, without?: Part) {
	let query = tx
		.selectFrom('partners.notice as n')
		.where('n.state', '=', 'open')
		.where(
			sql<boolean>`not exists (select 1 from messaging.block k where (k.blocker_id = ${viewerId} and k.blocked_id = n.author_id) or (k.blocked_id = ${viewerId} and k.blocker_id = n.author_id))`
		);
	for (const word of filter.q
		.split(/[\s,;]+/)
		.filter(Boolean)
		.slice(0, 8)) {
		query = query.where(sql<boolean>`n.folded like '%' || replace(replace(platform.fold(${word}), '%', ''), '_', '') || '%'`);
	}
	if (filter.kinds.length > 0 && without !== 'kinds') query = query.where('n.kind', 'in', filter.kinds);
	if (filter.countries.length > 0 && without !== 'countries') query = query.where('n.country', 'in', filter.countries);
	if (filter.languages.length > 0 && without !== 'languages') query = query.where(sql<boolean>`n.languages && ${filter.languages}::text[]`);
	if (filter.subjects.length > 0 && without !== 'subjects') query = query.where(sql<boolean>`n.subjects && ${filter.subjects}::text[]`);
	if (filter.age !== null) query = query.where('n.age_min', '<=', filter.age).where('n.age_max', '>=', filter.age);
	return query;
}

/** Open notices under a filter, the newest first. */
export const noticeRows = (tx: Reader, viewerId: string, filter: NoticeFilter, limit: number) =>
	found(tx, viewerId, filter)
		.selectAll('n')
		.where(after('n.created_at', 'n.id', readCursor(filter.after)))
		.orderBy(sql`date_trunc('milliseconds', n.created_at)`, 'desc')
		.orderBy('n.id', 'desc')
		.limit(limit)
		.execute();

export async function noticeCount(tx: Reader, viewerId: string, filter: NoticeFilter): Promise<number> {
	return (
		await found(tx, viewerId, filter)
			.select((e) => e.fn.countAll<number>().as('n'))
			.executeTakeFirstOrThrow()
	).n;
}

const values: Record<Part, RawBuilder<string>> = {
	kinds: sql<string>`n.kind`,
	countries: sql<string>`n.country::text`,
	languages: sql<string>`unnest(n.languages)`,
	subjects: sql<string>`unnest(n.subjects)`
};
export const noticeFacet = (tx: Reader, viewerId: string, filter: NoticeFilter, part: Part) =>
	found(tx, viewerId, filter, part)
		.select([values[part].as('value'), sql<number>`count(*)`.as('count')])
		.groupBy('value')
		.orderBy('count', 'desc')
		.orderBy('value')
		.execute();

/** Somebody's own notices of every state, and one notice with how many answered. */
export const noticesBy = (tx: Reader, authorId: string) =>
	tx
		.selectFrom('partners.notice')
		.selectAll()
		.where((e) => e.or([e('author_id', '=', authorId), e('co_author_id', '=', authorId)]))
		.orderBy('created_at', 'desc')
		.limit(100)
		.execute();
export const noticeById = (tx: Reader, id: string) => tx.selectFrom('partners.notice').selectAll().where('id', '=', id).executeTakeFirst();
export async function replyCounts(tx: Reader, ids: readonly string[]): Promise<Map<string, number>> {
	if (ids.length === 0) return new Map();
	const rows = await tx
		.selectFrom('partners.notice_reply')
		.select((e) => ['notice_id', e.fn.countAll<number>().as('n')])
		.where('notice_id', 'in', ids)
		.groupBy('notice_id')
		.execute();
	return new Map(rows.map((row) => [row.notice_id, row.n]));
}
