import { NOTICE_KINDS, type NoticeKind } from './notice.ts';

/** What notices can be narrowed by; the address holds it. */
export type NoticeFilter = {
	q: string;
	kinds: NoticeKind[];
	countries: string[];
	/** Regions of the one country chosen. */
	regions: string[];
	languages: string[];
	subjects: string[];
	age: number | null;
	after: string | null;
};

const list = (params: URLSearchParams, name: string, shape: RegExp): string[] =>
	[...new Set(params.getAll(name))].filter((one) => shape.test(one)).slice(0, 46);

/** Reads a filter from an address; what does not fit is left out, so that any address gives a page. */
export function readNoticeFilter(params: URLSearchParams): NoticeFilter {
	const age = Number(params.get('age') || Number.NaN);
	const countries = list(params, 'country', /^[A-Z]{2}$/);
	return {
		q: (params.get('q') ?? '').replace(/\0/g, '').toWellFormed().trim().slice(0, 120),
		kinds: NOTICE_KINDS.filter((kind) => params.getAll('kind').includes(kind)),
		countries,
		regions: countries.length === 1 ? list(params, 'region', /^[^\p{C}]{1,120}$/u) : [],
		languages: list(params, 'language', /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/),
		subjects: list(params, 'subject', /^[a-z-]{2,40}$/),
		age: Number.isInteger(age) && age >= 2 && age <= 25 ? age : null,
		after: params.get('after')
	};
}

/** The address's query of a filter, without the page it was on unless `after` is given. */
export function noticeQuery(filter: NoticeFilter, after: string | null = null): string {
	const params = new URLSearchParams();
	if (filter.q) params.set('q', filter.q);
	const lists = {
		kind: filter.kinds,
		country: filter.countries,
		region: filter.regions,
		language: filter.languages,
		subject: filter.subjects
	};
	for (const [name, values] of Object.entries(lists)) for (const one of values) params.append(name, one);
	if (filter.age !== null) params.set('age', String(filter.age));
	if (after) params.set('after', after);
	const text = params.toString();
	return text ? `?${text}` : '';
}
export const noticeChoices = (filter: NoticeFilter): number =>
	filter.kinds.length +
	filter.countries.length +
	filter.regions.length +
	filter.languages.length +
	filter.subjects.length +
	(filter.age === null ? 0 : 1);
