/** Languages that people speak and work in, and how well. Pure; safe in the browser. Names come from CLDR: `i18n.language(code)`. */

/** BCP 47: the languages of schooling of all 46 countries, their larger minorities', and those often taught. */
export const languages = [
	'ar',
	'az',
	'be',
	'bg',
	'bs',
	'ca',
	'cs',
	'cy',
	'da',
	'de',
	'el',
	'en',
	'es',
	'et',
	'eu',
	'fi',
	'fr',
	'ga',
	'gl',
	'he',
	'hr',
	'hu',
	'hy',
	'is',
	'it',
	'ja',
	'ka',
	'kl',
	'ku',
	'la',
	'lb',
	'lt',
	'lv',
	'mk',
	'mt',
	'nb',
	'nl',
	'nn',
	'pl',
	'pt',
	'rm',
	'ro',
	'rom',
	'ru',
	'se',
	'sk',
	'sl',
	'sq',
	'sr',
	'sv',
	'tr',
	'uk',
	'zh'
] as const;
export type Language = (typeof languages)[number];
export const isLanguage = (value: unknown): value is Language => languages.some((code) => code === value);

/** Levels of the Common European Framework, then mother tongue; worst first. */
export const fluencies = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'] as const;
export type Fluency = (typeof fluencies)[number];
export const isFluency = (value: unknown): value is Fluency => fluencies.some((level) => level === value);

export type SpokenLanguage = { code: Language; level: Fluency };

/** Languages a profile holds; its form has a row for each: `language0`, `level0`, … */
export const LANGUAGE_ROWS = 8;

/** One can run a project in a language from here on. */
export const isUsable = (level: Fluency): boolean => fluencies.indexOf(level) >= fluencies.indexOf('B1');

/** What is stored, as a list one can rely on: known codes and levels only, each language once, best spoken first. */
export function spokenLanguages(stored: unknown): SpokenLanguage[] {
	const found = new Map<Language, Fluency>();
	for (const one of Array.isArray(stored) ? (stored as unknown[]) : []) {
		const { code, level } = (one ?? {}) as { code?: unknown; level?: unknown };
		if (isLanguage(code) && isFluency(level) && !found.has(code)) found.set(code, level);
	}
	const list = [...found].map(([code, level]) => ({ code, level }));
	return list.sort((a, b) => fluencies.indexOf(b.level) - fluencies.indexOf(a.level) || a.code.localeCompare(b.code));
}
