/** What people can be narrowed by; the address holds it, so that a search can be shared. */
export type PersonFilter = {
	q: string;
	countries: string[];
	/** Regions of the one country chosen; regions of several would be a list that nobody reads. */
	regions: string[];
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
	const countries = list(params, 'country', /^[A-Z]{2}$/);
	const [from, to] = [age(params, 'from'), age(params, 'to')];
	const crossed = from !== null && to !== null && from > to;
	return {
		q: (params.get('q') ?? '').replace(/\0/g, '').toWellFormed().trim().slice(0, 120),
		countries,
		regions: countries.length === 1 ? list(params, 'region', /^[^\p{C}]{1,120}$/u) : [],
		languages: list(params, 'language', /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/),
		subjects: list(params, 'subject', /^[a-z-]{2,40}$/),
		levels: list(params, 'level', /^[a-z-]{2,30}$/),
		ageMin: crossed ? to : from,
		ageMax: crossed ? from : to,
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
	const lists = {
		country: filter.countries,
		region: filter.regions,
		language: filter.languages,
		subject: filter.subjects,
		level: filter.levels
	};
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
/** The search as it stands when nobody has narrowed it. */
export const everybody = (): PersonFilter => readPersonFilter(new URLSearchParams());

/** What was typed, as alternatives of words: a comma stands between things of which one is enough, a space between words that belong together. */
export const topicsIn = (q: string): string[][] =>
	q
		.split(/[,;،؛]+/)
		.map((topic) => topic.split(/\s+/).filter((word) => word.length > 1))
		.filter((words) => words.length > 0)
		.slice(0, 6)
		.map((words) => words.slice(0, 8));

/** Where a page of the best matches ended: score and id of its last person, and since when the judged ones were seen. */
export type MatchCursor = { score: number; id: string; since: number };
export const matchCursor = ({ score, id, since }: MatchCursor): string => `${score}~${id}~${since}`;
/** Where a page of the latest seen ended. */
export const seenCursor = (at: number, id: string): string => `${at}~${id}`;
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** Anything else than what was written into an address is no cursor. */
export function readMatchCursor(text: string | null): MatchCursor | undefined {
	const found = new RegExp(`^(-?\\d{1,3})~(${UUID})~(\\d{1,16})$`).exec(text ?? '');
	return found ? { score: Number(found[1]), id: found[2] as string, since: Number(found[3]) } : undefined;
}
export function readSeenCursor(text: string | null): { at: number; id: string } | undefined {
	const found = new RegExp(`^(\\d{1,16})~(${UUID})$`).exec(text ?? '');
	return found ? { at: Number(found[1]), id: found[2] as string } : undefined;
}

/** How many choices narrow the search, for the button that opens the filters. */
export const choicesIn = (filter: PersonFilter): number =>
	filter.countries.length +
	filter.regions.length +
	filter.languages.length +
	filter.subjects.length +
	filter.levels.length +
	(filter.ageMin === null ? 0 : 1) +
	(filter.ageMax === null ? 0 : 1) +
	(filter.active ? 1 : 0) +
	(filter.available ? 0 : 1);
