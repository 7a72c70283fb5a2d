import type { Db } from '#platform/db';
import type { PersonFilter } from '../person-search.ts';
import { countPeople, type Counted, type Part, type Search } from '../person-search.sql.ts';

/** Counting everybody of a large search takes a second, and many look at the same one: what was counted lately serves them all. */
const KEPT_MS = 60_000;
const LARGE = 5_000;
const MOST = 300;
const kept = new Map<string, { until: number; counts: Promise<Counted[]> }>();

export type Facet = { value: string; count: number };
export type Figures = { total: number; facets: Record<Part, Facet[]> };

/**
 * How many people are found, in all and under each choice. Counted for everybody, less those whom this viewer does not meet, so that
 * the large part is the same for all viewers. Searches that find few are counted anew each time.
 */
export async function figuresOf(tx: Db, search: Search): Promise<Figures> {
	const [all, less] = await Promise.all([
		underEachChoice(search, (one) => everybodys(tx, one)),
		underEachChoice(search, (one) => countPeople(tx, one, 'not-met', freeLists(one.filter)))
	]);
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

/** The lists by which this search can be narrowed. */
const listsOf = ({ countries }: PersonFilter): Part[] => [
	'countries',
	'languages',
	'subjects',
	'levels',
	...(countries.length === 1 ? ['regions' as const] : [])
];
/** Those in which nothing is chosen yet. */
const freeLists = (filter: PersonFilter): Part[] => listsOf(filter).filter((part) => filter[part].length === 0);
/** The search with nothing chosen in one list; regions are those of the country. */
const without = ({ filter, ...search }: Search, part: Part): Search => ({
	...search,
	filter: { ...filter, [part]: [], ...(part === 'countries' && { regions: [] }) }
});

/**
 * A list in use is counted as if it were not: its other choices say what they would give. That is the count of another search, from which
 * most people come to this one, so it has often just been made.
 */
async function underEachChoice(search: Search, count: (search: Search) => Promise<Counted[]>): Promise<Counted[]> {
	const used = listsOf(search.filter).filter((part) => search.filter[part].length > 0);
	const counted = [count(search), ...used.map(async (part) => (await count(without(search, part))).filter((row) => row.part === part))];
	return (await Promise.all(counted)).flat();
}

/** Whoever asks while the same is being counted waits for that. */
async function everybodys(tx: Db, search: Search): Promise<Counted[]> {
	const now = search.now.getTime();
	const key = JSON.stringify([{ ...search.filter, after: null, sort: null }, search.topics]);
	const known = kept.get(key);
	if (known && known.until > now) return known.counts;
	const counts = countPeople(tx, search, 'everybody', freeLists(search.filter));
	kept.delete(key);
	const [oldest] = kept.keys();
	if (oldest !== undefined && kept.size >= MOST) kept.delete(oldest);
	const entry = { until: now + KEPT_MS, counts };
	kept.set(key, entry);
	const forget = (): void => void (kept.get(key) === entry && kept.delete(key));
	counts.then((rows) => (rows.find((one) => one.part === 'total')?.count ?? 0) < LARGE && forget(), forget);
	return counts;
}
