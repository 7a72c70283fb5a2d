import type { IncomingMessage } from 'node:http';

/**
 * The shortest way of a finished page from SvelteKit to the connection. SvelteKit would hash its text for an ETag that a page of somebody
 * signed in never uses, encode it, and wrap it into a web stream that the adapter reads again in pieces: a sixth of a page's processor time.
 * Instead the text is left at the request, and the entry (`entry/compress.ts`) sends it.
 */
// By a name that the built pages and the entry share: each loads this file for itself.
const FINISHED = Symbol.for('etwinning.finished-page');
type Carrier = IncomingMessage & { [FINISHED]?: string };

/** @returns what is left for SvelteKit to send: nothing */
export function handOver(request: IncomingMessage, html: string): string {
	(request as Carrier)[FINISHED] = html;
	return '';
}

/** The text that was left at this request, once. */
export function takeOver(request: IncomingMessage): string | undefined {
	const html = (request as Carrier)[FINISHED];
	if (html !== undefined) delete (request as Carrier)[FINISHED];
	return html;
}
