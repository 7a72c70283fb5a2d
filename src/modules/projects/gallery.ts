/** What the gallery can be narrowed by; the address holds it, so that a search can be shared. */
export type GalleryFilter = {
	q: string;
	countries: string[];
	/** Regions of the one country chosen; regions of several would be a list that nobody reads. */
	regions: string[];
	languages: string[];
	subjects: string[];
	age: number | null;
	/** Only projects that are running now. */
	running: boolean;
	cursor: string | null;
};

const list = (params: URLSearchParams, name: string, shape: RegExp): string[] =>
	[...new Set(params.getAll(name))].filter((one) => shape.test(one)).slice(0, 46);

/** Reads a filter from an address; what does not fit is left out, so that any address gives a page. */
export function readGalleryFilter(params: URLSearchParams): GalleryFilter {
	const age = Number(params.get('age') ?? Number.NaN);
	const countries = list(params, 'country', /^[A-Z]{2}$/);
	return {
		q: (params.get('q') ?? '').replace(/\0/g, '').toWellFormed().trim().slice(0, 120),
		countries,
		regions: countries.length === 1 ? list(params, 'region', /^[^\p{C}]{1,120}$/u) : [],
		languages: list(params, 'language', /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/),
		subjects: list(params, 'subject', /^[a-z-]{2,40}$/),
		age: Number.isInteger(age) && age >= 2 && age <= 25 ? age : null,
		running: params.get('running') === 'on',
		cursor: params.get('after')
	};
}

/** The address's query of a filter, without the page it was on unless `cursor` is given. */
export function galleryQuery(filter: GalleryFilter, cursor: string | null = null): string {
	const params = new URLSearchParams();
	if (filter.q) params.set('q', filter.q);
	for (const one of filter.countries) params.append('country', one);
	for (const one of filter.regions) params.append('region', one);
	for (const one of filter.languages) params.append('language', one);
	for (const one of filter.subjects) params.append('subject', one);
	if (filter.age !== null) params.set('age', String(filter.age));
	if (filter.running) params.set('running', 'on');
	if (cursor) params.set('after', cursor);
	const text = params.toString();
	return text ? `?${text}` : '';
}
