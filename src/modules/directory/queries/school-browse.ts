import { readDb } from '#platform/db';
import { isUuid } from '#platform/form';
import type { Actor } from '#platform/usecase';
import type { Level } from '../school.ts';
import { schoolQuery, type SchoolFilter } from '../school-browse.ts';
import { browsedCount, browsedFacet, browsedSchools } from '../school-browse.sql.ts';

const PAGE = 30;

/** Schools under a filter with counts, for eTwinners who look for a school. */
export async function schoolsPage(_viewer: Actor, filter: SchoolFilter) {
	const tx = readDb();
	const [rows, total, countries, regions, levels] = await Promise.all([
		browsedSchools(tx, filter, filter.after !== null && isUuid(filter.after) ? filter.after : undefined, PAGE + 1),
		browsedCount(tx, filter),
		browsedFacet(tx, filter, 'countries'),
		filter.countries.length === 1 ? browsedFacet(tx, filter, 'regions') : [],
		browsedFacet(tx, filter, 'levels')
	]);
	const shown = rows.slice(0, PAGE);
	const last = rows.length > PAGE ? shown.at(-1) : undefined;
	return {
		schools: shown.map((row) => ({ ...row, levels: row.levels as Level[] })),
		total,
		facets: { countries, regions, levels },
		next: last ? schoolQuery(filter, last.id) : null,
		first: schoolQuery(filter)
	};
}
