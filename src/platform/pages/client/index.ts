/**
 * What the loads of a page gave, by the request they belong to. SvelteKit writes every load's data out for the browser, also where the
 * page is not run there and nobody reads it: a tenth of a page's work. Such data are marked, and `transport` (src/hooks.ts) writes one
 * character in their place.
 */
const requests = new WeakMap<object, object>();
/** Requests whose page is run again in the browser. */
const taken = new WeakSet<object>();

/** Remembers what a load gave. `request`: one object for all loads of a request. */
export function markData(data: object, request: object): void {
	requests.set(data, request);
}

/** The page of this request is run in the browser, so all its data go there. */
export function takeAlong(request: object): void {
	taken.add(request);
}

/** Whether this is a load's data that no browser asks for. */
export function staysHere(value: unknown): boolean {
	const request = typeof value === 'object' && value !== null ? requests.get(value) : undefined;
	return request !== undefined && !taken.has(request);
}
