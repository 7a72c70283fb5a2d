/** What people can be narrowed by; the address holds it, so that a search can be shared. */
export type PersonFilter = {
	q: string;
	countries: string[];
	languages: string[];
	subjects: string[];
	levels: string[];
	ageMin: number | null;
	ageMax: number | null;
	/** Looking for a project now. */
	available: boolean;
	/** Seen within the last 30 days. */
	active: boolean;
	/** Best match first, or the latest seen first. */
	sort: 'match' | 'active';
	after: string | null;
};

const list = (params: URLSearchParams, name: string, shape: RegExp): string[] =>
	[...new Set(params.getAll(name))].filter((one) => shape.test(one)).slice(0, 46);
const age = (params: URLSearchParams, name: string): number | null => {
	const text = params.get(name);
	const value = Number(text);
	return text && Number.isInteger(value) && value >= 2 && value <= 25 ? value : null;
};

/** Reads a filter from an address; what does not fit is left out, so that any address gives a page. */
export function readPersonFilter(params: URLSearchParams): PersonFilter {
	return {
		q: (params.get('q') ?? '').replace(/\0/g, '').toWellFormed().trim().slice(0, 120),
		countries: list(params, 'country', /^[A-Z]{2}$/),
		languages: list(params, 'language', /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/),
		subjects: list(params, 'subject', /^[a-z-]{2,40}$/),
		levels: list(params, 'level', /^[a-z-]{2,30}$/),
		ageMin: age(params, 'from'),
		ageMax: age(params, 'to'),
		available: params.get('available') !== 'all',
		active: params.get('active') === 'on',
		sort: params.get('sort') === 'active' ? 'active' : 'match',
		after: params.get('after')
	};
}

/** The address's query of a filter, without the page it was on unless `after` is given. */
export function personQuery(filter: PersonFilter, after: string | null = null): string {
	const params = new URLSearchParams();
	if (filter.q) params.set('q', filter.q);
	const lists = { country: filter.countries, language: filter.languages, subject: filter.subjects, level: filter.levels };
	for (const [name, values] of Object.entries(lists)) for (const one of values) params.append(name, one);
	if (filter.ageMin !== null) params.set('from', String(filter.ageMin));
	if (filter.ageMax !== null) params.set('to', String(filter.ageMax));
	if (!filter.available) params.set('available', 'all');
	if (filter.active) params.set('active', 'on');
	if (filter.sort !== 'match') params.set('sort', filter.sort);
	if (after) params.set('after', after);
	const text = params.toString();
	return text ? `?${text}` : '';
}
/** How many choices narrow the search, for the button that opens the filters. */
export const choicesIn = (filter: PersonFilter): number =>
	filter.countries.length +
	filter.languages.length +
	filter.subjects.length +
	filter.levels.length +
	(filter.ageMin === null ? 0 : 1) +
	(filter.ageMax === null ? 0 : 1) +
	(filter.active ? 1 : 0) +
	(filter.available ? 0 : 1);
