import { sequence, type Handle, type HandleServerError } from '@sveltejs/kit/hooks';
import { actorBySession } from '#identity';
import { localeHandle } from '#platform/catalogues';
import { log } from '#platform/log';
import { readSessionCookie } from '#platform/web';

/** Writes come from our own pages only (quality S8). SvelteKit checks forms; this also covers JSON and everything else. */
const sameOrigin: Handle = ({ event, resolve }) => {
	const { request, url } = event;
	if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return resolve(event);
	const origin = request.headers.get('origin');
	const site = request.headers.get('sec-fetch-site');
	const foreign = origin !== null ? origin !== url.origin : site !== null && site !== 'same-origin' && site !== 'none';
	return foreign ? new Response('Cross-site request refused', { status: 403 }) : resolve(event);
};

const session: Handle = async ({ event, resolve }) => {
	const token = readSessionCookie(event);
	event.locals.viewer = token ? await actorBySession(token) : null;
	return resolve(event);
};

/** Headers of every answer (quality I2, I14). The content security policy is SvelteKit's, with nonces. */
const headers: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	const set = (name: string, value: string): void => {
		if (!response.headers.has(name)) response.headers.set(name, value);
	};
	set('x-content-type-options', 'nosniff');
	set('referrer-policy', 'same-origin');
	set('x-frame-options', 'DENY');
	set('cross-origin-opener-policy', 'same-origin');
	set('cross-origin-resource-policy', 'same-origin');
	set('permissions-policy', 'camera=(self), microphone=(self), geolocation=(), browsing-topics=()');
	set('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
	if (event.url.protocol === 'https:') set('strict-transport-security', 'max-age=63072000; includeSubDomains');
	set('cache-control', 'private, no-store');
	// Whoever is too fast is always told how long to wait (quality I15); use cases say it exactly.
	if (response.status === 429) set('retry-after', '60');
	return response;
};

export const handle: Handle = sequence(
	headers,
	sameOrigin,
	session,
	localeHandle((event) => event.locals.viewer ?? undefined)
);

/** Bugs are logged without what people wrote; the person sees a plain page with a number to quote. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
	if (kind === 'app') return;
	if (kind !== 'unknown') return { message: error.status === 404 ? 'not-found' : 'not-understood' };
	const reference = crypto.randomUUID().slice(0, 8);
	log().error({ err: error, reference, route: event.route.id, method: event.request.method }, 'request failed');
	return { message: `bug-${reference}` };
};
