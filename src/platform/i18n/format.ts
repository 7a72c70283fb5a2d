import { tagOf, type Locale } from './locales.ts';

/** Formatters cost a hundred times a format, so each is made once per process. */
const made = new Map<string, unknown>();
function cached<T>(name: string, make: () => T): T {
	// Time zones come from people; the bound keeps a stream of odd ones from filling the memory.
	if (made.size > 2000) made.clear();
	if (!made.has(name)) made.set(name, make());
	return made.get(name) as T;
}

const number = (locale: Locale, name: string, options: Intl.NumberFormatOptions) =>
	cached(`n ${locale} ${name}`, () => new Intl.NumberFormat(tagOf(locale), options));

export const formatNumber = (locale: Locale, n: number) => remembered(`number ${locale} ${n}`, () => number(locale, 'plain', {}).format(n));

/** `fraction` 0.25 is shown as 25 %. */
export const formatPercent = (locale: Locale, fraction: number) =>
	number(locale, 'percent', { style: 'percent', maximumFractionDigits: 1 }).format(fraction);

export type DurationUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** A length of time in words, in one unit: "3 days". */
export const formatDuration = (locale: Locale, n: number, unit: DurationUnit) =>
	number(locale, unit, { style: 'unit', unit, unitDisplay: 'long' }).format(n);

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A size as people read it: "340 kB", "1.2 MB". Decimal units, as phones and disks count. */
export function formatBytes(locale: Locale, bytes: number): string {
	const step = bytes < 1000 ? 0 : Math.min(byteUnits.length - 1, Math.floor(Math.log10(bytes) / 3));
	const unit = byteUnits[step] ?? 'byte';
	const unitDisplay = unit === 'byte' ? 'long' : 'short';
	const options = { style: 'unit', unit, unitDisplay, maximumFractionDigits: step < 2 ? 0 : 1 } as const;
	return number(locale, unit, options).format(bytes / 1000 ** step);
}

export type DateStyle = 'numeric' | 'medium' | 'long' | 'full' | 'month' | 'day' | 'weekday';
const dateStyles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
	numeric: { dateStyle: 'short' },
	// Not `dateStyle: 'medium'`, which is all digits in Arabic.
	medium: { day: 'numeric', month: 'short', year: 'numeric' },
	long: { dateStyle: 'long' },
	full: { dateStyle: 'full' },
	month: { year: 'numeric', month: 'long' },
	day: { day: 'numeric', month: 'long' },
	weekday: { weekday: 'long' }
};

/** A moment, or a calendar day written `2026-11-23`, which is the same day in every time zone. */
export type When = Date | string | number;
const calendarDay = /^\d{4}-\d{2}-\d{2}$/;
export const isCalendarDay = (when: When): when is string => typeof when === 'string' && calendarDay.test(when);
export const asDate = (when: When): Date => (when instanceof Date ? when : new Date(when));

const dates = (locale: Locale, name: string, options: Intl.DateTimeFormatOptions, timeZone: string) =>
	cached(`d ${locale} ${name} ${timeZone}`, () => new Intl.DateTimeFormat(tagOf(locale), { ...options, timeZone }));

/** From one day to another, saying month and year once where they are the same. */
export function formatDateRange(locale: Locale, from: When, to: When, timeZone: string): string {
	const zone = isCalendarDay(from) && isCalendarDay(to) ? 'UTC' : timeZone;
	return dates(locale, 'medium', dateStyles.medium, zone).formatRange(asDate(from), asDate(to));
}

/** From one month to another, as short as they can be said: "Oct 2026 – Mar 2027". */
export function formatMonths(locale: Locale, from: When, to: When, timeZone: string): string {
	const zone = isCalendarDay(from) && isCalendarDay(to) ? 'UTC' : timeZone;
	return dates(locale, 'months', { month: 'short', year: 'numeric' }, zone).formatRange(asDate(from), asDate(to));
}

/** Answers of formats that many people ask for at the same time, forgotten all at once when there are too many. */
const answers = new Map<string, number | string>();
export function remembered<T extends number | string>(name: string, make: () => T): T {
	const known = answers.get(name);
	if (known !== undefined) return known as T;
	if (answers.size > 5000) answers.clear();
	const made = make();
	answers.set(name, made);
	return made;
}

/** Calendar days are the same for everybody, so they are remembered. */
export const formatDate = (locale: Locale, when: When, style: DateStyle, timeZone: string): string =>
	isCalendarDay(when)
		? remembered(`${style} ${locale} ${when}`, () => dates(locale, style, dateStyles[style], 'UTC').format(asDate(when)))
		: dates(locale, style, dateStyles[style], timeZone).format(asDate(when));

/** To the minute, so all moments of one minute share their words. */
export const formatDateTime = (locale: Locale, when: When, timeZone: string) =>
	remembered(`${locale} ${timeZone} ${Math.floor(asDate(when).getTime() / 60_000)}`, () =>
		dates(locale, 'moment', { ...dateStyles.medium, hour: '2-digit', minute: '2-digit' }, timeZone).format(asDate(when))
	);

export const formatTime = (locale: Locale, when: When, timeZone: string) =>
	dates(locale, 'time', { timeStyle: 'short' }, timeZone).format(asDate(when));

const QUARTER_MS = 900_000;

/** The number of the calendar day on which a moment falls in a time zone; days apart are differences of it. */
export function dayNumber(when: When, timeZone: string): number {
	if (isCalendarDay(when)) return Date.parse(when) / 86_400_000;
	// No time zone changes its day within a quarter of an hour of the world's clock.
	return remembered(`${timeZone} ${Math.floor(asDate(when).getTime() / QUARTER_MS)}`, () => {
		const parts = cached(`day ${timeZone}`, () => new Intl.DateTimeFormat('en', { timeZone })).formatToParts(asDate(when));
		const part = (type: string) => Number(parts.find((p) => p.type === type)?.value);
		return Date.UTC(part('year'), part('month') - 1, part('day')) / 86_400_000;
	});
}

/** "5 minutes ago", "yesterday". */
export const relativeWords = (locale: Locale, count: number, unit: Intl.RelativeTimeFormatUnit): string =>
	remembered(`relative ${locale} ${unit} ${count}`, () =>
		cached(`r ${locale}`, () => new Intl.RelativeTimeFormat(tagOf(locale), { numeric: 'auto' })).format(count, unit)
	);

export const formatList = (locale: Locale, items: Iterable<string>, type: 'conjunction' | 'disjunction') =>
	cached(`l ${locale} ${type}`, () => new Intl.ListFormat(tagOf(locale), { type })).format(items);

/** Between parts that no word joins; CLDR knows lists without "and" in some languages only. */
export const commaOf = (locale: Locale): string => (locale === 'ar' ? '، ' : ', ');

/**
 * Countries whose names carry the mark of a footnote (domain §3), and the footnote, which stands at the foot of every page and of mails
 * that name them; the directory's footnotes agree.
 */
export const FOOTNOTES = { XK: 'shell.footnote-kosovo', PS: 'shell.footnote-palestine' } as const;

/** CLDR's short name is the name in use for Palestine (domain §3); elsewhere the full one. */
export const countryName = (locale: Locale, code: string): string =>
	remembered(
		`country ${locale} ${code}`,
		() =>
			(cached(
				`c ${locale} ${code === 'PS'}`,
				() => new Intl.DisplayNames(tagOf(locale), { type: 'region', style: code === 'PS' ? 'short' : 'long' })
			).of(code) ?? code) + (code in FOOTNOTES ? '*' : '')
	);

export const languageName = (locale: Locale, code: string) =>
	remembered(
		`language ${locale} ${code}`,
		() => cached(`g ${locale}`, () => new Intl.DisplayNames(tagOf(locale), { type: 'language' })).of(code) ?? code
	);

export const collator = (locale: Locale) => cached(`o ${locale}`, () => new Intl.Collator(tagOf(locale), { numeric: true }));

/** The time zone's canonical name, or undefined if there is no such zone. For names that come from outside. */
export function knownTimeZone(name: string): string | undefined {
	try {
		return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
	} catch {
		return undefined;
	}
}
