import { localised, type Locale } from '#platform/i18n';

const HERE = 'http://here.invalid';

/**
 * Where to go after the language was chosen: the page one came from, in that language. Anything but a path of this
 * site (another host, a scheme, `//host`, `/\host`) leads to the start page.
 */
export function backInLocale(back: unknown, locale: Locale): string {
	if (typeof back !== 'string' || !/^\/(?![/\\])/.test(back) || !URL.canParse(back, HERE)) return localised('/', locale);
	const url = new URL(back, HERE);
	if (url.origin !== HERE) return localised('/', locale);
	return localised(url.pathname + url.search + url.hash, locale);
}
