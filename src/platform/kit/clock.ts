import type { I18n, When } from '#platform/i18n';

const DAY = 86_400_000;

/** The calendar day of a moment in a time zone, as a number of days. */
function dayOf(when: When, timeZone: string): number {
	const written = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(when));
	return Date.parse(written) / DAY;
}

/** "since today", "since Tuesday" within a week, "since 3 November" before: how people say how long something waits. */
export function sinceWords({ t, date, timeZone }: Pick<I18n, 't' | 'date' | 'timeZone'>, since: When, now: When = Date.now()): string {
	const days = dayOf(now, timeZone) - dayOf(since, timeZone);
	if (days <= 0) return t('kit.clock.today');
	if (days === 1) return t('kit.clock.yesterday');
	if (days < 7) return t('kit.clock.since-weekday', { day: date(since, 'weekday') });
	return t('kit.clock.since-date', { day: date(since, days < 300 ? 'day' : 'long') });
}

/** Whether something waits longer than is usual: then the clock asks for a look. */
export const isLate = (since: When, usualDays: number, now: When = Date.now()): boolean =>
	new Date(now).getTime() - new Date(since).getTime() > usualDays * DAY;
