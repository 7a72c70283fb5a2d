import { i18nForRoute } from '#platform/catalogues/client';
import { splitLocale } from '#platform/i18n';
import type { LayoutLoad } from './$types';

/**
 * Pages are complete as they are sent and bring no framework to the browser; `kit/behaviours` adds liveness to them. A page that
 * needs more (an editor, a search while one types, autosave) says `export const csr = true` (docs/decisions/0015).
 */
export const csr = false;

/**
 * The words of every page. The server has all of them in memory and sends none; the browser fetches those of its
 * language and of the route, and waits for them before it takes the page over or shows the next.
 */
export const load: LayoutLoad = async ({ url, route, data }) => {
	const { locale } = splitLocale(url.pathname);
	return { ...data, i18n: await i18nForRoute(locale, route.id, { timeZone: timeZoneOf(data) }) };
};

/** The reader's, as the server knows it. */
const timeZoneOf = (data: { timeZone?: string } | null): string | undefined => data?.timeZone;
