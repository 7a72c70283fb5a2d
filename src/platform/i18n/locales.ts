/** The languages of the house, and how an address says which one is meant. English has no prefix. */
export const locales = ['en', 'fr', 'el', 'ar'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'en';

/**
 * The tag given to Intl. English is European (day before month, 24 hours). Arabic takes Latin digits in every engine:
 * the countries that take part differ (Tunisia writes 1, Jordan ١), forms and codes are typed in Latin digits, and
 * server and browser must agree.
 */
const tags: Record<Locale, string> = { en: 'en-GB', fr: 'fr', el: 'el', ar: 'ar-u-nu-latn' };
export const tagOf = (locale: Locale): string => tags[locale];

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

export const dirOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr');

/**
 * '/fr/projects' → fr, '/projects'; '/projects' → en, '/projects'. `explicit` tells '/en/x' from '/x'. The path begins
 * with one slash only, so that it can never be read as another host's address.
 */
export function splitLocale(pathname: string): { locale: Locale; path: string; explicit: boolean } {
	const end = pathname.indexOf('/', 1);
	const first = pathname.slice(1, end < 0 ? undefined : end);
	const explicit = isLocale(first);
	const path = explicit ? (end < 0 ? '/' : pathname.slice(end)) : pathname;
	return { locale: explicit ? first : defaultLocale, path: path.replace(/^[/\\]{2,}/, '/'), explicit };
}

/** The address of an own page in a language. Query and hash stay; an address that already has a prefix changes it. */
export function localised(address: string, locale: Locale): string {
	const at = address.search(/[?#]/);
	const pathname = at < 0 ? address : address.slice(0, at);
	const rest = at < 0 ? '' : address.slice(at);
	const { path } = splitLocale(pathname);
	if (locale === defaultLocale) return path + rest;
	return `/${locale}${path === '/' ? '' : path}${rest}`;
}

/** The best of our languages for an Accept-Language header, or undefined if it names none of them. */
export function pickLocale(acceptLanguage: string | null | undefined): Locale | undefined {
	const wishes = (acceptLanguage ?? '')
		.slice(0, 500)
		.split(',')
		.map((part) => {
			const [tag = '', ...options] = part.trim().toLowerCase().split(';');
			const quality = options.map((option) => option.trim()).find((option) => option.startsWith('q='));
			return { language: tag.split('-')[0], weight: quality ? Number(quality.slice(2)) : 1 };
		})
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => b.weight - a.weight);
	return wishes.map(({ language }) => language).find(isLocale);
}
