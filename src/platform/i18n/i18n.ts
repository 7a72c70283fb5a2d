import {
	collator,
	commaOf,
	countryName,
	formatBytes,
	formatDate,
	formatDateRange,
	formatDateTime,
	formatDuration,
	formatList,
	formatMonths,
	formatNumber,
	formatPercent,
	formatTime,
	languageName,
	remembered,
	type DateStyle,
	type DurationUnit,
	type When
} from './format.ts';
import { isolate } from './isolate.ts';
import type { MessageParams, PlainKey } from './keys.generated.ts';
import { dirOf, localised, type Locale } from './locales.ts';
import { formatRelative } from './relative.ts';

export type Param = string | number;
export type Message = string | ((params: Record<string, Param>) => string);
/** Compiled messages of one language by key. */
export type Catalogue = Readonly<Record<string, Message | undefined>>;

export type Translate = {
	(key: PlainKey): string;
	<K extends keyof MessageParams>(key: K, params: MessageParams[K]): string;
};

/** Everything a page or mail needs to speak one language in one time zone. Methods need no `this`. */
export type I18n = ReturnType<typeof makeI18n>;

/**
 * @param catalogue may gain messages later (in the browser it grows from page to page)
 * @param options.timeZone IANA name of the reader's time zone; moments are shown in it. Unknown: that of the programme's offices
 */
export function makeI18n(locale: Locale, catalogue: Catalogue, { timeZone = 'Europe/Brussels' }: { timeZone?: string | undefined } = {}) {
	const dir = dirOf(locale);

	/** A message without words is shown by its key; `npm run check` keeps that from happening. */
	const t: Translate = (key: string, params?: Record<string, Param>): string => {
		const message = catalogue[key];
		if (message === undefined) return key;
		if (typeof message === 'string') return message;
		const safe: Record<string, Param> = {};
		for (const [name, value] of Object.entries(params ?? {})) safe[name] = typeof value === 'string' ? isolate(value, dir) : value;
		return message(safe);
	};

	return {
		locale,
		dir,
		timeZone,
		t,
		/** The address of an own page in this language: `href('/projects')`. */
		href: (path: string) => localised(path, locale),
		number: (n: number) => formatNumber(locale, n),
		/** 0.25 is 25 %. */
		percent: (fraction: number) => formatPercent(locale, fraction),
		bytes: (n: number) => formatBytes(locale, n),
		/** A day: "23 Nov 2026". Calendar days (`2026-11-23`) are the same in every time zone. */
		date: (when: When, style: DateStyle = 'medium') => formatDate(locale, when, style, timeZone),
		dateRange: (from: When, to: When) => formatDateRange(locale, from, to, timeZone),
		/** "Jan – May 2027", for days whose month is enough. */
		months: (from: When, to: When) => formatMonths(locale, from, to, timeZone),
		dateTime: (when: When) => formatDateTime(locale, when, timeZone),
		time: (when: When) => formatTime(locale, when, timeZone),
		/** "in 3 days", "yesterday". */
		relative: (when: When, now: When = Date.now()) => formatRelative(locale, when, now, timeZone),
		/** "3 days". */
		duration: (n: number, unit: DurationUnit = 'day') => formatDuration(locale, n, unit),
		/** "a, b and c". */
		list: (items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction') =>
			formatList(
				locale,
				items.map((item) => isolate(item, dir)),
				type
			),
		/** Parts of an address or a row of words, those that are there: "Vabaduse 1, Tartu, Estonia", in Arabic with ،. */
		commas: (parts: readonly (string | false | null | undefined)[]) =>
			parts.flatMap((part) => (part ? [isolate(part, dir)] : [])).join(commaOf(locale)),
		/** ISO 3166-1 alpha-2 (and XK) to the country's name. */
		country: (code: string) => countryName(locale, code),
		/** BCP 47 to the language's name. */
		language: (code: string) => languageName(locale, code),
		/** Orders names as this language does; 2 before 10. */
		compare: (a: string, b: string) => collator(locale).compare(a, b)
	};
}

/** A language's name in itself, with a capital as lists of languages write it: "Français". */
export const ownName = (locale: Locale): string =>
	remembered(`own ${locale}`, () => {
		const name = languageName(locale, locale);
		return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
	});
