import { readDb } from '#platform/db';
import type { Actor } from '#platform/usecase';
import { readPersonFilter, type PersonFilter } from '../person-search.ts';
import { keptQuery } from '../saved-search.ts';
import { searchesOf } from '../saved-search.sql.ts';

/** The viewer's kept searches, and whether the one before them is among these or could be. */
export async function mySearches(viewer: Actor, query: string) {
	const rows = await searchesOf(readDb(), viewer.id);
	const kept = keptQuery(query);
	return {
		searches: rows.map((row) => ({ id: row.id, query: row.query, filter: readPersonFilter(new URLSearchParams(row.query)) })),
		here: {
			query: kept,
			state: kept === '' ? ('everybody' as const) : rows.some((row) => row.query === kept) ? ('kept' as const) : ('new' as const)
		}
	};
}
export type KeptSearch = { id: string; query: string; filter: PersonFilter };
