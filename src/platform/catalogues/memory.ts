import { makeI18n, type I18n, type Locale } from '#platform/i18n';
import { catalogues } from './generated/index.js';

const made = new Map<string, I18n>();

/** The words and formats of one language, in a time zone (that of the programme's offices unless given). Costs nothing the second time. */
export function i18nFor(locale: Locale, { timeZone }: { timeZone?: string | undefined } = {}): I18n {
	const name = `${locale} ${timeZone}`;
	const known = made.get(name) ?? makeI18n(locale, catalogues[locale], { timeZone });
	// Time zones come from people; the bound keeps a stream of odd ones from filling the memory.
	if (made.size > 1000) made.clear();
	made.set(name, known);
	return known;
}
