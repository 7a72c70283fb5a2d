const MOST = 30;
type Here = Pick<URLSearchParams, 'get' | 'getAll'>;

/**
 * The neighbours of a page of a list that goes on after a cursor: the address holds where this page begins (`after`) and where those
 * before it began (`back`, the nearest last), so that one goes back as one came, and an address can be shared. `first` and `next`:
 * addresses of the first page and, where there is one, of the next.
 */
export function pagesAround(here: Here, first: string, next: string | null | undefined): { previous: string | null; next: string | null } {
	const after = here.get('after');
	const back = here.getAll('back').filter((one) => one !== '' && one.length <= 120);
	return {
		previous: after ? withTrail(first, back.at(-1), back.slice(0, -1)) : null,
		next: next ? withTrail(next, undefined, after ? [...back, after] : []) : null
	};
}

function withTrail(address: string, after: string | undefined, back: readonly string[]): string {
	const [path = '', query = ''] = address.split('?', 2);
	const params = new URLSearchParams(query);
	if (after) params.set('after', after);
	for (const one of back.slice(-MOST)) params.append('back', one);
	const text = params.toString();
	return text ? `${path}?${text}` : path;
}
