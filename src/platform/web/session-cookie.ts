import type { RequestEvent } from '@sveltejs/kit';

/** The `__Host-` prefix needs https; on a plain http address (a laptop, a test) the same cookie goes without it (quality S7). */
const nameFor = (url: URL): string => (url.protocol === 'https:' ? '__Host-session' : 'session');

export const readSessionCookie = (event: RequestEvent): string | undefined => event.cookies.get(nameFor(event.url));

export function setSessionCookie(event: RequestEvent, token: string): void {
	event.cookies.set(nameFor(event.url), token, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: event.url.protocol === 'https:',
		maxAge: 60 * 60 * 24 * 14
	});
}

export function clearSessionCookie(event: RequestEvent): void {
	event.cookies.delete(nameFor(event.url), { path: '/', secure: event.url.protocol === 'https:' });
}

/** A short description of the device for the list of sessions: browser and system, nothing that identifies further. */
export function deviceOf(request: Request): string {
	const agent = request.headers.get('user-agent') ?? '';
	const browser = /(Firefox|Edg|OPR|Chrome|Safari)\//.exec(agent)?.[1] ?? '';
	const system = /(Android|iPhone|iPad|Windows|Mac OS X|CrOS|Linux)/.exec(agent)?.[1] ?? '';
	return [browser.replace('Edg', 'Edge').replace('OPR', 'Opera'), system.replace('Mac OS X', 'macOS').replace('CrOS', 'ChromeOS')]
		.filter(Boolean)
		.join(' · ');
}

/** An own page to go on to, from a `next` parameter; anything that could leave this site becomes '/' (quality I11). */
export function safeNext(next: string | null | undefined): string {
	if (!next || !/^\/(?![/\\])[^\\\s]{0,500}$/.test(next)) return '/';
	try {
		const url = new URL(next, 'http://own.invalid');
		return url.origin === 'http://own.invalid' ? url.pathname + url.search : '/';
	} catch {
		return '/';
	}
}
