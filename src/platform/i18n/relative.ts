import { asDate, dayNumber, isCalendarDay, relativeWords, type When } from './format.ts';
import type { Locale } from './locales.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * How far a moment is, as people say it: "now", "5 minutes ago", "yesterday", "in 3 days", "2 months ago".
 * Within a day hours count; beyond, calendar days in the viewer's time zone (23:50 yesterday is "yesterday" at 08:00).
 */
export function formatRelative(locale: Locale, when: When, now: When, timeZone: string): string {
	const ms = isCalendarDay(when) ? undefined : asDate(when).getTime() - asDate(now).getTime();
	if (ms !== undefined) {
		if (Math.abs(ms) < MINUTE) return relativeWords(locale, 0, 'second');
		if (Math.abs(ms) < HOUR) return relativeWords(locale, Math.trunc(ms / MINUTE), 'minute');
		if (Math.abs(ms) < 6 * HOUR) return relativeWords(locale, Math.trunc(ms / HOUR), 'hour');
	}
	const days = dayNumber(when, timeZone) - dayNumber(now, timeZone);
	if (ms !== undefined && days === 0) return relativeWords(locale, Math.trunc(ms / HOUR), 'hour');
	const far = Math.abs(days);
	if (far < 14) return relativeWords(locale, days, 'day');
	if (far < 60) return relativeWords(locale, Math.trunc(days / 7), 'week');
	if (far < 365) return relativeWords(locale, Math.trunc(days / 30.4), 'month');
	return relativeWords(locale, Math.trunc(days / 365.25) || Math.sign(days), 'year');
}
