import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import type { RequestEvent } from '@sveltejs/kit';
import { actorBySession } from '#identity';
import { localeHandle } from '#platform/catalogues';
import { log } from '#platform/log';
import { handOver } from '#platform/pages';
import { readSessionCookie } from '#platform/web';

/** Writes come from our own pages only (quality S8). SvelteKit checks forms; this also covers JSON and everything else. */
function isForeign({ request, url }: RequestEvent): boolean {
	if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return false;
	const origin = request.headers.get('origin');
	const site = request.headers.get('sec-fetch-site');
	return origin !== null ? origin !== url.origin : site !== null && site !== 'same-origin' && site !== 'none';
}

/** Headers of every answer (quality I2, I14). The content security policy is SvelteKit's, with nonces. */
function setHeaders({ headers, status }: Response, url: URL): void {
	const set = (name: string, value: string): void => {
		if (!headers.has(name)) headers.set(name, value);
	};
	set('x-content-type-options', 'nosniff');
	set('referrer-policy', 'same-origin');
	set('x-frame-options', 'DENY');
	set('cross-origin-opener-policy', 'same-origin');
	set('cross-origin-resource-policy', 'same-origin');
	set('permissions-policy', 'camera=(self), microphone=(self), geolocation=(), browsing-topics=()');
	set('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
	if (url.protocol === 'https:') set('strict-transport-security', 'max-age=63072000; includeSubDomains');
	set('cache-control', 'private, no-store');
	// Whoever is too fast is always told how long to wait (quality I15); use cases say it exactly.
	if (status === 429) set('retry-after', '60');
}

const inLanguage = localeHandle((event) => event.locals.viewer ?? undefined);

/** One handle, not a sequence of four: SvelteKit puts a span and a store around each. */
export const handle: Handle = async ({ event, resolve }) => {
	if (isForeign(event)) {
		const refused = new Response('Cross-site request refused', { status: 403 });
		setHeaders(refused, event.url);
		return refused;
	}
	const token = readSessionCookie(event);
	event.locals.viewer = token ? await actorBySession(token) : null;
	const carrier = event.isSubRequest || event.request.method === 'HEAD' ? undefined : event.platform?.req;
	let ahead = false;
	const response = await inLanguage({
		event,
		resolve: (_, options) =>
			resolve(event, {
				transformPageChunk: async (chunk) => {
					const html = (await options?.transformPageChunk?.(chunk)) ?? chunk.html;
					ahead = carrier !== undefined;
					return carrier ? handOver(carrier, html) : html;
				}
			})
	});
	// Nobody keeps a page (`no-store`), and the text of which SvelteKit would make its mark has gone ahead.
	if (ahead) response.headers.delete('etag');
	setHeaders(response, event.url);
	return response;
};

/** Bugs are logged without what people wrote; the person sees a plain page with a number to quote. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
	if (kind === 'app') return;
	if (kind !== 'unknown') return { message: error.status === 404 ? 'not-found' : 'not-understood' };
	const reference = crypto.randomUUID().slice(0, 8);
	log().error({ err: error, reference, route: event.route.id, method: event.request.method }, 'request failed');
	return { message: `bug-${reference}` };
};
