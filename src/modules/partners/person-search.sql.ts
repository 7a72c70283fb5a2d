import { sql, type RawBuilder } from 'kysely';
import type { Db, Tx } from '#platform/db';
import type { PersonFilter } from './person-search.ts';
import type { Word } from './person-topics.ts';

type Reader = Pick<Tx, 'selectFrom'>;
export type Part = 'countries' | 'regions' | 'languages' | 'subjects' | 'levels';
/**
 * Who searches and for what. `topics`: one of them must fit, with all of its words. `hidden`: whom they have blocked or by whom they are
 * blocked; nobody finds themself either.
 */
export type Search = {
	viewerId: string;
	filter: PersonFilter;
	topics: readonly (readonly Word[])[];
	hidden: readonly string[];
	now: Date;
};

/** Hidden by its owner: the part does not count, as if it were not filled in (quality A3). */
const shown = (part: string): RawBuilder<boolean> => sql<boolean>`coalesce(e.visibility ->> ${part}, 'members') in ('public', 'members')`;
/** A beginner's language (A1) is none that a project can be run in. */
const spoken = sql`jsonb_array_elements(e.languages) l where l ->> 'level' <> 'A1'`;
const both = (conditions: readonly RawBuilder<boolean>[], between: 'and' | 'or'): RawBuilder<boolean> =>
	sql<boolean>`(${sql.join(conditions, between === 'and' ? sql` and ` : sql` or `)})`;

function fits({ word, subjects, countries }: Word): RawBuilder<boolean> {
	const ways = [sql<boolean>`e.account_id in (select account_id from directory.people_with(${word}))`];
	if (subjects.length > 0) ways.push(sql<boolean>`(e.subjects && ${[...subjects]}::text[] and ${shown('subjects')})`);
	if (countries.length > 0) ways.push(sql<boolean>`e.country = any(${[...countries]}::bpchar[])`);
	return both(ways, 'or');
}

/** Among whom to look: those the searcher may meet, all the same for everybody, or only those whom they do not meet. */
type Among = 'met' | 'everybody' | 'not-met';

/** All conditions of a search. */
function conditions({ viewerId, filter, topics, hidden, now }: Search, among: Among): RawBuilder<boolean> {
	const all: RawBuilder<boolean>[] = [];
	const add = (condition: RawBuilder<boolean>): void => void all.push(condition);
	const notMet = [viewerId, ...hidden];
	if (among === 'met') add(sql<boolean>`e.account_id <> all(${notMet}::uuid[])`);
	if (among === 'not-met') add(sql<boolean>`e.account_id = any(${notMet}::uuid[])`);
	const wanted = topics.filter((words) => words.length > 0).map((words) => both(words.map(fits), 'and'));
	if (wanted.length > 0) add(both(wanted, 'or'));
	if (filter.available) add(sql<boolean>`e.available`);
	if (filter.active) add(sql<boolean>`e.last_active_at > ${new Date(now.getTime() - 30 * 86_400_000)}`);
	if (filter.countries.length > 0) add(sql<boolean>`e.country = any(${filter.countries}::bpchar[])`);
	if (filter.regions.length > 0) add(sql<boolean>`(e.region = any(${filter.regions}::text[]) and ${shown('school')})`);
	if (filter.levels.length > 0) add(sql<boolean>`(e.levels && ${filter.levels}::text[] and ${shown('school')})`);
	if (filter.subjects.length > 0) add(sql<boolean>`(e.subjects && ${filter.subjects}::text[] and ${shown('subjects')})`);
	if (filter.languages.length > 0)
		add(sql<boolean>`(exists (select from ${spoken} and l ->> 'code' = any(${filter.languages}::text[])) and ${shown('languages')})`);
	if (filter.ageMin !== null) add(sql<boolean>`(e.age_max >= ${filter.ageMin} and ${shown('ages')})`);
	if (filter.ageMax !== null) add(sql<boolean>`(e.age_min <= ${filter.ageMax} and ${shown('ages')})`);
	return all.length > 0 ? both(all, 'and') : sql<boolean>`true`;
}

/** Microseconds since 1970, which JavaScript holds exactly: the finest that PostgreSQL knows, so that no two pages overlap. */
const micros = sql<number>`(extract(epoch from e.seen_at) * 1000000)::bigint`;
const moment = (at: number): RawBuilder<Date> => sql<Date>`(timestamptz 'epoch' + ${at}::float8 * interval '1 microsecond')`;
/** Which part of all people found: those seen before somebody, those seen at this moment or later, or all. */
export type Bound = { before: { at: number; id: string } } | { since: number } | undefined;

/** People under a search, the latest seen first; with the figures that the matching rule needs. `lately`: suggestions of today count too. */
export async function personRows(tx: Reader, search: Search, limit: number, bound?: Bound, lately: 'now' | 'until-yesterday' = 'now') {
	const until = lately === 'now' ? sql`` : sql`and s.on_day < ${search.now}::date`;
	return tx
		.selectFrom('directory.etwinner as e')
		.select(['e.account_id', 'e.first_name', 'e.last_name', 'e.school_id', 'e.school_name', 'e.city', 'e.country', 'e.about', 'e.wish'])
		.select(['e.subjects', 'e.age_min', 'e.age_max', 'e.languages', 'e.window_start', 'e.window_end', 'e.visibility', 'e.photo_key'])
		.select(['e.requests_received', 'e.requests_answered', 'e.median_answer_hours', 'e.available', micros.as('seen')])
		.select(
			sql<number>`(select count(*) from partners.suggestion_shown s where s.suggested_id = e.account_id and s.on_day > ${search.now}::date - 7 ${until})`.as(
				'suggested_lately'
			)
		)
		.where(conditions(search, 'met'))
		.where(
			!bound
				? sql<boolean>`true`
				: 'since' in bound
					? sql<boolean>`e.seen_at >= ${moment(bound.since)}`
					: sql<boolean>`(e.seen_at, e.account_id) < (${moment(bound.before.at)}, ${bound.before.id}::uuid)`
		)
		.orderBy('e.seen_at', 'desc')
		.orderBy('e.account_id', 'desc')
		.limit(limit)
		.execute();
}
export type PersonRow = Awaited<ReturnType<typeof personRows>>[number];

const countEach: Record<Part, RawBuilder<unknown>> = {
	countries: sql`select 'countries', e.country::text, count(*) from e group by 2`,
	regions: sql`select 'regions', e.region, count(*) from e where e.region is not null and ${shown('school')} group by 2`,
	levels: sql`select 'levels', unnest(e.levels), count(*) from e where ${shown('school')} group by 2`,
	subjects: sql`select 'subjects', unnest(e.subjects), count(*) from e where ${shown('subjects')} group by 2`,
	languages: sql`select 'languages', l ->> 'code', count(*) from e, ${spoken} and ${shown('languages')} group by 2`
};

/** How many under a search have become eTwinners since a moment. */
export async function newcomersSince(tx: Reader, search: Search, since: Date): Promise<number> {
	const row = await tx
		.selectFrom('directory.etwinner as e')
		.select((b) => b.fn.countAll<number>().as('n'))
		.where(conditions(search, 'met'))
		.where('e.validated_at', '>', since)
		.executeTakeFirstOrThrow();
	return row.n;
}

export type Counted = { part: Part | 'total'; value: string; count: number };
/** How many there are in all and under each choice of some lists, most first, by one reading of everybody found. */
export async function countPeople(tx: Db, search: Search, among: 'everybody' | 'not-met', parts: readonly Part[]): Promise<Counted[]> {
	const { rows } = await sql<Counted>`
		with e as materialized (
			select e.country, e.region, e.levels, e.subjects, e.languages, e.visibility from directory.etwinner e where ${conditions(search, among)})
		select part, value, count from (
			${sql.join([sql`select 'total', '', count(*) from e`, ...parts.map((part) => countEach[part])], sql` union all `)}
		) as counted(part, value, count) order by count desc, value`.execute(tx);
	return rows;
}

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
