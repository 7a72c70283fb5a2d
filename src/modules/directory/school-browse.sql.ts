import { sql, type Db } from '#platform/db';
import type { SchoolFilter } from './school-browse.ts';

type Part = 'countries' | 'regions' | 'levels';
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
	if (filter.regions.length > 0 && without !== 'regions' && without !== 'countries') query = query.where('s.region', 'in', filter.regions);
	if (filter.levels.length > 0 && without !== 'levels') query = query.where(sql<boolean>`s.levels && ${filter.levels as string[]}::text[]`);
	return query;
}

/** Schools by name; `after` is the id of the last one seen, whose name is looked up: names are too long for an address. */
export const browsedSchools = (tx: Db, filter: SchoolFilter, after: string | undefined, limit: number) =>
	found(tx, filter)
		.select(['s.id', 's.name', 's.city', 's.region', 's.country', 's.levels', 's.lat', 's.lon'])
		.select(teachers.as('teachers'))
		.where(
			after ? sql<boolean>`(s.name, s.id) > (select l.name, l.id from directory.school l where l.id = ${after}::uuid)` : sql<boolean>`true`
		)
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
		.where(part === 'regions' ? sql<boolean>`s.region is not null` : sql<boolean>`true`)
		.select([
			{ countries: sql<string>`s.country::text`, regions: sql<string>`s.region`, levels: sql<string>`unnest(s.levels)` }[part].as('value'),
			sql<number>`count(*)`.as('count')
		])
		.groupBy('value')
		.orderBy('count', 'desc')
		.orderBy('value')
		.execute();
