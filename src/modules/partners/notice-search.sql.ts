import { sql, type RawBuilder } from 'kysely';
import { after, readCursor, type Tx } from '#platform/db';
import type { NoticeFilter } from './notice-search.ts';
import { topicsIn } from './person-search.ts';

type Reader = Pick<Tx, 'selectFrom'>;
type Part = 'kinds' | 'countries' | 'regions' | 'languages' | 'subjects';
/** Who reads and what they look for; `hidden`: whom they must not meet, because one of them has blocked the other. */
export type NoticeSearch = { filter: NoticeFilter; hidden: readonly string[] };

/** Open notices of people who can be answered now; `without` leaves one list out, to count what its other choices would give. */
function found(tx: Reader, { filter, hidden }: NoticeSearch, without?: Part) {
	let query = tx
		.selectFrom('partners.notice as n')
		.innerJoin('directory.etwinner as e', 'e.account_id', 'n.author_id')
		.where('n.state', '=', 'open');
	if (hidden.length > 0) query = query.where(sql<boolean>`n.author_id <> all(${[...hidden]}::uuid[])`);
	const topics = topicsIn(filter.q).map((words) => words.map((word) => sql<boolean>`n.folded like directory.word_pattern(${word})`));
	if (topics.length > 0) {
		const all = topics.map((words) => sql`(${sql.join(words, sql` and `)})`);
		query = query.where(sql<boolean>`(${sql.join(all, sql` or `)})`);
	}
	if (filter.kinds.length > 0 && without !== 'kinds') query = query.where('n.kind', 'in', filter.kinds);
	if (filter.countries.length > 0 && without !== 'countries') query = query.where('n.country', 'in', filter.countries);
	if (filter.regions.length > 0 && without !== 'regions' && without !== 'countries') query = query.where('e.region', 'in', filter.regions);
	if (filter.languages.length > 0 && without !== 'languages') query = query.where(sql<boolean>`n.languages && ${filter.languages}::text[]`);
	if (filter.subjects.length > 0 && without !== 'subjects') query = query.where(sql<boolean>`n.subjects && ${filter.subjects}::text[]`);
	if (filter.age !== null) query = query.where('n.age_min', '<=', filter.age).where('n.age_max', '>=', filter.age);
	return query;
}

/** Open notices under a filter, the newest first. */
export const noticeRows = (tx: Reader, search: NoticeSearch, limit: number) =>
	found(tx, search)
		.selectAll('n')
		.where(after('n.created_at', 'n.id', readCursor(search.filter.after)))
		.orderBy(sql`date_trunc('milliseconds', n.created_at)`, 'desc')
		.orderBy('n.id', 'desc')
		.limit(limit)
		.execute();

export async function noticeCount(tx: Reader, search: NoticeSearch): Promise<number> {
	return (
		await found(tx, search)
			.select((e) => e.fn.countAll<number>().as('n'))
			.executeTakeFirstOrThrow()
	).n;
}

/** The newest open notices with what the matching rule needs of their authors. */
export const noticesToMatch = (tx: Reader, search: NoticeSearch, limit: number) =>
	found(tx, search)
		.selectAll('n')
		.select(['e.requests_received', 'e.requests_answered', 'e.median_answer_hours', 'e.visibility'])
		.orderBy('n.created_at', 'desc')
		.orderBy('n.id', 'desc')
		.limit(limit)
		.execute();
export type NoticeToMatch = Awaited<ReturnType<typeof noticesToMatch>>[number];

const values: Record<Part, RawBuilder<string>> = {
	kinds: sql<string>`n.kind`,
	countries: sql<string>`n.country::text`,
	regions: sql<string>`e.region`,
	languages: sql<string>`unnest(n.languages)`,
	subjects: sql<string>`unnest(n.subjects)`
};
export const noticeFacet = (tx: Reader, search: NoticeSearch, part: Part) =>
	found(tx, search, part)
		.select([values[part].as('value'), sql<number>`count(*)`.as('count')])
		.where(part === 'regions' ? sql<boolean>`e.region is not null` : sql<boolean>`true`)
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
