import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { countDeed } from '#platform/limits';
import { splitLocale, localised } from '#platform/i18n';
import type { Access, Viewer } from '#platform/usecase';
import { markData, takeAlong } from '#platform/pages/client';

/** Carried by every guarded load, action and handler; the manifest test refuses routes without it (quality A1). */
export type Guarded<F> = F & { access: string };

/**
 * Nobody signed in: to the sign-in page and back afterwards. Signed in without the right: the same 404 as an address that does
 * not exist (quality A2), except that an unvalidated person is told to wait.
 */
function turnAway(event: RequestEvent, access: Access): never {
	const { viewer } = event.locals;
	const { locale, path } = splitLocale(event.url.pathname);
	if (viewer === null) {
		if (event.request.method !== 'GET') error(401, { message: 'signed-out' });
		redirect(303, localised(`/sign-in?next=${encodeURIComponent(path + event.url.search)}`, locale));
	}
	if (access.name === 'nobodyYet') redirect(303, localised('/', locale));
	if (access.name === 'eTwinner' && viewer.kind === 'person') error(403, { message: 'not-validated' });
	if (['central', 'desk'].includes(access.name) && viewer.offices.length > 0 && !viewer.secondFactor) {
		redirect(303, localised(`/sign-in/code?next=${encodeURIComponent(path + event.url.search)}`, locale));
	}
	error(404, { message: 'not-found' });
}

/** What a rule counts is counted before anything is read or looked for; one too many is told how long to wait (quality I15). */
async function notTooOften(event: RequestEvent, deed: NonNullable<Access['deed']>): Promise<void> {
	const wait = await countDeed(deed, event.locals.viewer, { address: event.getClientAddress() });
	if (wait === 0) return;
	event.setHeaders({ 'retry-after': String(wait) });
	error(429, { message: 'too-often' });
}

function guarded<V extends Viewer, E extends RequestEvent, T>(
	access: Access<V>,
	run: (event: E, viewer: V) => T
): Guarded<(event: E) => T> {
	const guardedRun = (event: E): T => {
		const { viewer } = event.locals;
		if (!access.allows(viewer)) turnAway(event, access);
		// Kit awaits what a guarded function gives, so one that is counted first may be late.
		return access.deed ? (notTooOften(event, access.deed).then(() => run(event, viewer)) as T) : run(event, viewer);
	};
	return Object.assign(guardedRun, { access: access.name });
}

/** Guards a server `load`: `export const load = page(eTwinner, async (event, viewer) => …)`. What it gives stays on the server. */
export function page<V extends Viewer, E extends RequestEvent, T>(access: Access<V>, run: (event: E, viewer: V) => T) {
	return guarded(access, async (event: E, viewer: V) => {
		const data = await run(event, viewer);
		if (typeof data === 'object' && data !== null && !event.isDataRequest) markData(data, event.locals);
		return data;
	});
}
/** The same for a page that is run in the browser, too (`export const csr = true`): it and its layouts send their data along. */
export function livePage<V extends Viewer, E extends RequestEvent, T>(access: Access<V>, run: (event: E, viewer: V) => T) {
	return guarded(access, (event: E, viewer: V) => {
		takeAlong(event.locals);
		return run(event, viewer);
	});
}
/** Guards one form action: `export const actions = { accept: action(eTwinner, async (event, viewer) => …) }`. */
export const action = guarded;
/** Guards one handler of a `+server.ts`: `export const GET = endpoint(anyone, async (event, viewer) => …)`. */
export const endpoint = guarded;
