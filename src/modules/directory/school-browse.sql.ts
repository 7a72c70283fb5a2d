import { sql, type Db } from '#platform/db';
import type { SchoolFilter } from './school-browse.ts';

type Part = 'countries' | 'levels';
const teachers = sql<number>`(select count(*) from directory.membership m where m.school_id = s.id and m.state = 'validated')`;

function found(tx: Db, filter: SchoolFilter, without?: Part) {
	let query = tx
		.selectFrom('directory.school as s')
		.where('s.status', 'in', ['register', 'checked'])
		.where('s.merged_into', 'is', null)
		.where('s.vanished_at', 'is', null);
	for (const word of filter.q
		.split(/[^\p{L}\p{M}\p{N}]+/u)
		.filter(Boolean)
		.slice(0, 6)) {
		query = query.where(sql<boolean>`s.folded like '%' || platform.fold(${word}) || '%'`);
	}
	if (filter.active)
		query = query.where(sql<boolean>`exists (select 1 from directory.membership m where m.school_id = s.id and m.state = 'validated')`);
	if (filter.countries.length > 0 && without !== 'countries') query = query.where('s.country', 'in', filter.countries);
	if (filter.levels.length > 0 && without !== 'levels') query = query.where(sql<boolean>`s.levels && ${filter.levels as string[]}::text[]`);
	return query;
}

/** Schools by name within their country's order; `after` is the last one's name and id. */
export const browsedSchools = (tx: Db, filter: SchoolFilter, after: { at: string; id: string } | undefined, limit: number) =>
	found(tx, filter)
		.select(['s.id', 's.name', 's.city', 's.region', 's.country', 's.levels', 's.lat', 's.lon'])
		.select(teachers.as('teachers'))
		.where(after ? sql<boolean>`(s.name, s.id) > (${after.at}, ${after.id}::uuid)` : sql<boolean>`true`)
		.orderBy('s.name')
		.orderBy('s.id')
		.limit(limit)
		.execute();

export async function browsedCount(tx: Db, filter: SchoolFilter): Promise<number> {
	return (
		await found(tx, filter)
			.select((e) => e.fn.countAll<number>().as('n'))
			.executeTakeFirstOrThrow()
	).n;
}
export const browsedFacet = (tx: Db, filter: SchoolFilter, part: Part) =>
	found(tx, filter, part)
		.select([
			(part === 'countries' ? sql<string>`s.country::text` : sql<string>`unnest(s.levels)`).as('value'),
			sql<number>`count(*)`.as('count')
		])
		.groupBy('value')
		.orderBy('count', 'desc')
		.orderBy('value')
		.execute();
