import { ok, refuse, type Result } from '#platform/result';
import { personQuery, readPersonFilter } from './person-search.ts';

/** More than anybody reads; the oldest are for their owner to drop. */
export const MOST_SEARCHES = 20;

/** A search as it is kept: without the page it was on, and the same however its address was written. */
export const keptQuery = (query: string): string => personQuery(readPersonFilter(new URLSearchParams(query)));

/** May it be kept? One that looks for everybody says nothing. */
export function mayKeep(kept: readonly string[], query: string): Result<undefined, 'search-empty' | 'too-many-searches'> {
	if (query === '') return refuse('search-empty');
	if (kept.includes(query)) return ok(undefined);
	return kept.length >= MOST_SEARCHES ? refuse('too-many-searches', { count: MOST_SEARCHES }) : ok(undefined);
}
