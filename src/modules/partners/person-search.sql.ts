import { sql, type RawBuilder } from 'kysely';
import { readCursor, type Tx } from '#platform/db';
import type { PersonFilter } from './person-search.ts';

type Reader = Pick<Tx, 'selectFrom'>;
type Part = 'countries' | 'languages' | 'subjects' | 'levels';
/** Who searches: never finds themself, nor anybody they or who have blocked them. `subjectWords`: subjects whose name has the word. */
export type Search = { viewerId: string; filter: PersonFilter; words: readonly { word: string; subjects: readonly string[] }[]; now: Date };

/** Hidden by its owner: the part does not count, as if it were not filled in (quality A3). */
const shown = (part: string): RawBuilder<boolean> => sql<boolean>`coalesce(e.visibility ->> ${part}, 'members') in ('public', 'members')`;
const speaks = (codes: readonly string[]): RawBuilder<boolean> =>
	sql<boolean>`exists (select 1 from jsonb_array_elements(e.languages) l where l ->> 'code' = any(${[...codes]}::text[]) and l ->> 'level' not in ('A1'))`;

function found(tx: Reader, { viewerId, filter, words, now }: Search, without?: Part) {
	let query = tx
		.selectFrom('directory.etwinner as e')
		.where('e.account_id', '<>', viewerId)
		.where((b) =>
			b.not(
				b.exists(
					b
						.selectFrom('messaging.block as k')
						.select('k.at')
						.where((c) =>
							c.or([
								c.and([c('k.blocker_id', '=', viewerId), c('k.blocked_id', '=', c.ref('e.account_id'))]),
								c.and([c('k.blocked_id', '=', viewerId), c('k.blocker_id', '=', c.ref('e.account_id'))])
							])
						)
				)
			)
		);
	for (const { word, subjects } of words) {
		const like = sql<boolean>`e.folded like '%' || replace(replace(platform.fold(${word}), '%', ''), '_', '') || '%'`;
		query = query.where(
			subjects.length > 0 ? sql<boolean>`(${like} or (e.subjects && ${[...subjects]}::text[] and ${shown('subjects')}))` : like
		);
	}
	if (filter.available) query = query.where('e.available', '=', true);
	if (filter.active) query = query.where('e.last_active_at', '>', new Date(now.getTime() - 30 * 86_400_000));
	if (filter.countries.length > 0 && without !== 'countries') query = query.where('e.country', 'in', filter.countries);
	if (filter.levels.length > 0 && without !== 'levels') query = query.where(sql<boolean>`e.levels && ${filter.levels}::text[]`);
	if (filter.subjects.length > 0 && without !== 'subjects')
		query = query.where(sql<boolean>`e.subjects && ${filter.subjects}::text[]`).where(shown('subjects'));
	if (filter.languages.length > 0 && without !== 'languages') query = query.where(speaks(filter.languages)).where(shown('languages'));
	if (filter.ageMin !== null) query = query.where('e.age_max', '>=', filter.ageMin).where(shown('ages'));
	if (filter.ageMax !== null) query = query.where('e.age_min', '<=', filter.ageMax).where(shown('ages'));
	return query;
}

const seen = sql<Date>`coalesce(e.last_active_at, e.created_at)`;

/** People under a filter, the latest seen first; with the figures that the matching rule needs. */
export async function personRows(tx: Reader, search: Search, limit: number, paged: boolean) {
	const rows = found(tx, search)
		.select([
			'e.account_id',
			'e.first_name',
			'e.last_name',
			'e.school_id',
			'e.school_name',
			'e.city',
			'e.country',
			'e.about',
			'e.wish',
			'e.subjects',
			'e.age_min',
			'e.age_max'
		])
		.select([
			'e.languages',
			'e.window_start',
			'e.window_end',
			'e.visibility',
			'e.photo_key',
			'e.requests_received',
			'e.requests_answered',
			'e.median_answer_hours',
			'e.created_at',
			'e.available'
		])
		.select(seen.as('seen'))
		.select((b) =>
			b
				.selectFrom('partners.suggestion_shown as s')
				.select(b.fn.countAll<number>().as('n'))
				.whereRef('s.suggested_id', '=', 'e.account_id')
				.where('s.on_day', '>', sql<string>`${search.now}::date - 7`)
				.as('suggested_lately')
		)
		.where(paged ? pagedAfter(search.filter.after) : sql<boolean>`true`)
		.orderBy(sql`date_trunc('milliseconds', ${seen})`, 'desc')
		.orderBy('e.account_id', 'desc')
		.limit(limit);
	return rows.execute();
}
export type PersonRow = Awaited<ReturnType<typeof personRows>>[number];

function pagedAfter(text: string | null): RawBuilder<boolean> {
	const cursor = readCursor(text);
	if (!cursor || Number.isNaN(Date.parse(cursor.at))) return sql<boolean>`true`;
	return sql<boolean>`(date_trunc('milliseconds', ${seen}), e.account_id) < (${new Date(cursor.at)}::timestamptz, ${cursor.id}::uuid)`;
}

export async function personCount(tx: Reader, search: Search): Promise<number> {
	return (
		await found(tx, search)
			.select((b) => b.fn.countAll<number>().as('n'))
			.executeTakeFirstOrThrow()
	).n;
}

export type Facet = { value: string; count: number };
const facetValue: Record<Part, RawBuilder<string>> = {
	countries: sql<string>`e.country::text`,
	subjects: sql<string>`unnest(e.subjects)`,
	levels: sql<string>`unnest(e.levels)`,
	languages: sql<string>`jsonb_array_elements(e.languages) ->> 'code'`
};
/** How many people each choice of a list would give, most first. */
export const personFacet = (tx: Reader, search: Search, part: Part): Promise<Facet[]> =>
	found(tx, search, part)
		.select([facetValue[part].as('value'), sql<number>`count(*)`.as('count')])
		.where(part === 'countries' || part === 'levels' ? sql<boolean>`true` : shown(part))
		.groupBy('value')
		.orderBy('count', 'desc')
		.orderBy('value')
		.execute();

/** The searcher's own side of a match. */
export const ownRow = (tx: Reader, id: string) =>
	tx.selectFrom('directory.etwinner as e').selectAll().where('e.account_id', '=', id).executeTakeFirst();

/** Remembers whom somebody was shown as a suggestion today, so that others are suggested too. */
export async function rememberShown(tx: Tx, viewerId: string, ids: readonly string[], now: Date): Promise<void> {
	if (ids.length === 0) return;
	await tx
		.insertInto('partners.suggestion_shown')
		.values(ids.map((id) => ({ viewer_id: viewerId, suggested_id: id, on_day: now.toISOString().slice(0, 10) })))
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}
