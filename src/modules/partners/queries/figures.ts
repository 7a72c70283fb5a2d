import type { Db } from '#platform/db';
import { personCounts, type Counted, type Part, type Search } from '../person-search.sql.ts';

/** Counting everybody of a large search takes a second, and many look at the same one: what was counted lately serves them all. */
const KEPT_MS = 60_000;
const LARGE = 20_000;
const MOST = 300;
const kept = new Map<string, { until: number; counts: Counted[] }>();

export type Facet = { value: string; count: number };
export type Figures = { total: number; facets: Record<Part, Facet[]> };

/**
 * How many people are found, in all and under each choice. Counted for everybody, less those whom this viewer does not meet, so that
 * the large part is the same for all viewers. Searches that find few are counted anew each time.
 */
export async function figuresOf(tx: Db, search: Search): Promise<Figures> {
	const [all, less] = await Promise.all([everybodys(tx, search), personCounts(tx, search, 'not-met')]);
	const minus = new Map(less.map((one) => [`${one.part} ${one.value}`, one.count]));
	const counts = all
		.map((one) => ({ ...one, count: one.count - (minus.get(`${one.part} ${one.value}`) ?? 0) }))
		.filter((one) => one.count > 0);
	const facet = (part: Part): Facet[] => counts.flatMap((one) => (one.part === part ? [{ value: one.value, count: one.count }] : []));
	return {
		total: counts.find((one) => one.part === 'total')?.count ?? 0,
		facets: {
			countries: facet('countries'),
			regions: facet('regions'),
			languages: facet('languages'),
			subjects: facet('subjects'),
			levels: facet('levels')
		}
	};
}

async function everybodys(tx: Db, search: Search): Promise<Counted[]> {
	const now = search.now.getTime();
	const key = JSON.stringify([{ ...search.filter, after: null, sort: null }, search.topics]);
	const known = kept.get(key);
	if (known && known.until > now) return known.counts;
	const counts = await personCounts(tx, search, 'everybody');
	kept.delete(key);
	if ((counts.find((one) => one.part === 'total')?.count ?? 0) < LARGE) return counts;
	const [oldest] = kept.keys();
	if (oldest !== undefined && kept.size >= MOST) kept.delete(oldest);
	kept.set(key, { until: now + KEPT_MS, counts });
	return counts;
}
