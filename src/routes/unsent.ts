import type { RequestEvent } from '@sveltejs/kit';
import { takeAlong } from '#platform/pages/client';

/** A form that came when nobody was signed in any more: where it goes, and what stands in it. */
export type Unsent = { action: string; fields: readonly (readonly [name: string, value: string])[] };

const MOST_BYTES = 200_000;
const SECRET = /password|secret|code|token|picture/i;

/**
 * What was sent by somebody whose session had ended, so that the page that says so can send it again (quality R7), without JavaScript
 * too. Nothing of forms that were let in (their body has been read), of files and of secrets.
 */
export async function unsentIn({ request, url, locals }: Pick<RequestEvent, 'request' | 'url' | 'locals'>): Promise<Unsent | null> {
	if (locals.viewer !== null || request.method !== 'POST' || request.bodyUsed) return null;
	if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) return null;
	if (Number(request.headers.get('content-length') ?? MOST_BYTES) >= MOST_BYTES) return null;
	const fields = [...new URLSearchParams(await request.text())];
	if (fields.length === 0 || fields.some(([name]) => SECRET.test(name))) return null;
	// Where the page is run in the browser it would vanish from it.
	takeAlong(locals);
	return { action: url.pathname + url.search, fields };
}
