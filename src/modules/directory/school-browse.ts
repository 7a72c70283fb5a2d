import { isLevel, type Level } from './school.ts';

/** What schools can be narrowed by; the address holds it. */
export type SchoolFilter = {
	q: string;
	countries: string[];
	/** Regions of the one country chosen. */
	regions: string[];
	levels: Level[];
	/** Only schools with eTwinners. */ active: boolean;
	after: string | null;
};

/** Reads a filter from an address; what does not fit is left out, so that any address gives a page. */
export function readSchoolFilter(params: URLSearchParams): SchoolFilter {
	const countries = [...new Set(params.getAll('country'))].filter((one) => /^[A-Z]{2}$/.test(one)).slice(0, 46);
	const regions = [...new Set(params.getAll('region'))].filter((one) => /^[^\p{C}]{1,120}$/u.test(one)).slice(0, 46);
	return {
		q: (params.get('q') ?? '').replace(/\0/g, '').toWellFormed().trim().slice(0, 120),
		countries,
		regions: countries.length === 1 ? regions : [],
		levels: [...new Set(params.getAll('level'))].filter(isLevel),
		active: params.get('active') !== 'all',
		after: params.get('after')
	};
}

/** The address's query of a filter, without the page it was on unless `after` is given. */
export function schoolQuery(filter: SchoolFilter, after: string | null = null): string {
	const params = new URLSearchParams();
	if (filter.q) params.set('q', filter.q);
	for (const one of filter.countries) params.append('country', one);
	for (const one of filter.regions) params.append('region', one);
	for (const one of filter.levels) params.append('level', one);
	if (!filter.active) params.set('active', 'all');
	if (after) params.set('after', after);
	const text = params.toString();
	return text ? `?${text}` : '';
}
