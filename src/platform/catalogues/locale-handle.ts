import type { Cookies, RequestEvent } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import { defaultLocale, dirOf, isLocale, localised, pickLocale, splitLocale, type Locale } from '#platform/i18n';
import { speakFromMemory } from './client/index.ts';
import { i18nFor } from './memory.ts';

const COOKIE = 'locale';
/** Within so many letters app.html has `%lang%` and `%dir%`. */
const HTML_TAG = 100;
const YEAR = 365 * 24 * 3600;
/** Addresses that are not pages of people's language, by their first part. */
const withoutLanguage = /^\/(?:dev|api|_app|locale|healthz|readyz|metrics|collab|live)(?:\/|$)|\.\w{1,8}$/;

/** What the signed-in person's account says of how they read. */
export type ReaderOf = (event: RequestEvent) => { locale?: Locale | undefined; timeZone?: string | undefined } | undefined;

/**
 * Finds the language of every request: the address says it, English has no prefix. Somebody who opens an address
 * without prefix, and reads another language, is sent to the page in it: as chosen on this device, else as on their
 * account, else as their browser asks. `/en/…` chooses English. Sets `locals.locale` and `locals.i18n`
 * and fills `%lang%` and `%dir%` of app.html. Goes after the handle that knows the session.
 */
export function localeHandle(readerOf: ReaderOf): Handle {
	speakFromMemory(i18nFor);
	return ({ event, resolve }) => {
		const { locale, path, explicit } = splitLocale(event.url.pathname);
		const reader = readerOf(event);
		event.locals.locale = locale;
		event.locals.i18n = i18nFor(locale, { timeZone: reader?.timeZone });

		if (isPageVisit(event) && !withoutLanguage.test(path)) {
			if (explicit && locale === defaultLocale) {
				return redirect(
					path + event.url.search,
					`${COOKIE}=${locale}; Path=/; Max-Age=${YEAR}; HttpOnly; SameSite=Lax${secure(event.url)}`
				);
			}
			const wanted = explicit ? locale : wantedBy(event, reader?.locale);
			if (wanted !== locale) return redirect(localised(path, wanted) + event.url.search);
		}
		const dir = dirOf(locale);
		// Only where they stand: a search of the whole would copy the page twice.
		const fill = (start: string): string => start.replace('%lang%', locale).replace('%dir%', dir);
		return resolve(event, { transformPageChunk: ({ html }) => fill(html.slice(0, HTML_TAG)) + html.slice(HTML_TAG) });
	};
}

function wantedBy(event: RequestEvent, ofAccount: Locale | undefined): Locale {
	const remembered = event.cookies.get(COOKIE);
	if (isLocale(remembered)) return remembered;
	return ofAccount ?? pickLocale(event.request.headers.get('accept-language')) ?? defaultLocale;
}

/** Only a person opening a page is ever sent elsewhere; never a form, a script or a tool. */
const isPageVisit = ({ request, isDataRequest, isSubRequest }: RequestEvent): boolean =>
	(request.method === 'GET' || request.method === 'HEAD') &&
	!isDataRequest &&
	!isSubRequest &&
	(request.headers.get('accept') ?? '').includes('text/html');

function redirect(location: string, cookie?: string): Response {
	const headers = new Headers({ location, vary: 'Accept-Language, Cookie', 'cache-control': 'private, no-store' });
	if (cookie) headers.set('set-cookie', cookie);
	return new Response(null, { status: 302, headers });
}

const secure = (url: URL): string => (url.protocol === 'https:' ? '; Secure' : '');

/** Keeps the choice of a language on this device for a year. At sign-out, forget it with `cookies.delete('locale', { path: '/' })`. */
export function rememberLocale(cookies: Cookies, url: URL, locale: Locale): void {
	cookies.set(COOKIE, locale, { path: '/', maxAge: YEAR, httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' });
}
