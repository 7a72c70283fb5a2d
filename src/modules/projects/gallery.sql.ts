import { after, readCursor, sql, type Tx } from '#platform/db';
import type { GalleryFilter } from './gallery.ts';

type Part = 'countries' | 'regions' | 'languages' | 'subjects';
type Reader = Pick<Tx, 'selectFrom'>;

/** Public projects under a filter; `without` leaves one part out, to count what its other choices would give. */
function found(tx: Reader, filter: GalleryFilter, without?: Part) {
	let query = tx.selectFrom('projects.project as p').where('p.state', 'in', filter.running ? ['active'] : ['active', 'closed', 'archived']);
	for (const word of filter.q.split(/\s+/).filter(Boolean).slice(0, 8)) {
		query = query.where('p.folded', 'like', sql<string>`'%' || replace(replace(platform.fold(${word}), '%', ''), '_', '') || '%'`);
	}
	if (filter.languages.length > 0 && without !== 'languages')
		query = query.where('p.languages', '&&', sql<string[]>`${filter.languages}::text[]`);
	if (filter.subjects.length > 0 && without !== 'subjects')
		query = query.where('p.subjects', '&&', sql<string[]>`${filter.subjects}::text[]`);
	if (filter.age !== null) query = query.where('p.age_min', '<=', filter.age).where('p.age_max', '>=', filter.age);
	if (filter.countries.length > 0 && without !== 'countries') {
		query = query.where((e) =>
			e.exists(
				e
					.selectFrom('projects.member as m')
					.select('m.account_id')
					.whereRef('m.project_id', '=', 'p.id')
					.where('m.country', 'in', filter.countries)
					.where('m.left_at', 'is', null)
					// Only of the one country chosen: `readGalleryFilter`.
					.$if(filter.regions.length > 0 && without !== 'regions', (members) =>
						members.innerJoin('directory.school as s', 's.id', 'm.school_id').where('s.region', 'in', filter.regions)
					)
			)
		);
	}
	return query;
}

/** One page of the gallery, the newest approval first. */
export const galleryRows = (tx: Reader, filter: GalleryFilter, limit: number) =>
	found(tx, filter)
		.select([
			'p.id',
			'p.state',
			'p.kind',
			'p.title',
			'p.description',
			'p.languages',
			'p.subjects',
			'p.age_min',
			'p.age_max',
			'p.start_on',
			'p.end_on',
			'p.approved_at'
		])
		.where(after('p.approved_at', 'p.id', readCursor(filter.cursor)))
		.orderBy(sql`date_trunc('milliseconds', p.approved_at)`, 'desc')
		.orderBy('p.id', 'desc')
		.limit(limit)
		.execute();

export async function galleryCount(tx: Reader, filter: GalleryFilter): Promise<number> {
	return (
		await found(tx, filter)
			.select((e) => e.fn.countAll<number>().as('n'))
			.executeTakeFirstOrThrow()
	).n;
}

export type Facet = { value: string; count: number };
/** How many projects each choice of a list would give, most first. */
export async function galleryFacet(tx: Reader, filter: GalleryFilter, part: Part): Promise<Facet[]> {
	if (part === 'countries') {
		return found(tx, filter, part)
			.innerJoin('projects.member as c', (join) => join.onRef('c.project_id', '=', 'p.id').on('c.left_at', 'is', null))
			.select(['c.country as value', sql<number>`count(distinct p.id)`.as('count')])
			.groupBy('c.country')
			.orderBy('count', 'desc')
			.orderBy('value')
			.execute();
	}
	if (part === 'regions') {
		return found(tx, filter, part)
			.innerJoin('projects.member as c', (join) => join.onRef('c.project_id', '=', 'p.id').on('c.left_at', 'is', null))
			.innerJoin('directory.school as s', 's.id', 'c.school_id')
			.select([sql<string>`s.region`.as('value'), sql<number>`count(distinct p.id)`.as('count')])
			.where('c.country', 'in', filter.countries)
			.where('s.region', 'is not', null)
			.groupBy('s.region')
			.orderBy('count', 'desc')
			.orderBy('value')
			.execute();
	}
	return found(tx, filter, part)
		.select([sql<string>`unnest(${sql.ref(`p.${part}`)})`.as('value'), sql<number>`count(*)`.as('count')])
		.groupBy('value')
		.orderBy('count', 'desc')
		.orderBy('value')
		.execute();
}

/** Countries taking part, by project. */
export async function countriesOf(tx: Reader, ids: readonly string[]): Promise<Map<string, string[]>> {
	if (ids.length === 0) return new Map();
	const rows = await tx
		.selectFrom('projects.member')
		.select(['project_id', sql<string[]>`array_agg(distinct country::text order by country::text)`.as('countries')])
		.where('project_id', 'in', ids)
		.where('left_at', 'is', null)
		.groupBy('project_id')
		.execute();
	return new Map(rows.map((row) => [row.project_id, row.countries]));
}
