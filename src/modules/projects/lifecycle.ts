import { addMonths, dayOf, daysBetween } from './project.ts';

export type Running = { endOn: string | null; lastActivityAt: Date | null; approvedAt: Date | null; reopenedAt: Date | null };

/** The day on which a running project will be closed by itself: after its end date, or after long silence (programme setting, days). */
export function closingDay(project: Running, inactiveDays: number): { day: string; because: 'ended' | 'inactive' } {
	const stirred = [project.lastActivityAt, project.approvedAt, project.reopenedAt].filter((date) => date !== null);
	const last = stirred.length > 0 ? new Date(Math.max(...stirred.map((date) => date.getTime()))) : new Date(0);
	const silent = dayOf(new Date(last.getTime() + inactiveDays * 86_400_000));
	return project.endOn !== null && project.endOn <= silent
		? { day: project.endOn, because: 'ended' }
		: { day: silent, because: 'inactive' };
}

/**
 * What is due today: 'close', a warning (its number of days before), or nothing. A warning missed because the job did not run is
 * made up for, the most urgent one only.
 */
export function due(
	project: Running & { warnedDays: readonly number[] },
	today: string,
	warnDays: readonly number[],
	inactiveDays: number
): 'close' | { warn: number } | undefined {
	const left = daysBetween(today, closingDay(project, inactiveDays).day);
	return left < 0 ? 'close' : warningDue(left, project.warnedDays, warnDays);
}

function warningDue(left: number, warnedDays: readonly number[], warnDays: readonly number[]): { warn: number } | undefined {
	const urgent = [...warnDays].sort((a, b) => a - b).find((days) => left <= days);
	return urgent === undefined || warnedDays.some((days) => days <= urgent) ? undefined : { warn: urgent };
}

/** The day on which a closed project goes to the archive by itself (programme setting, months). */
export const archivingDay = (closedAt: Date, months: number): string => addMonths(dayOf(closedAt), months);

/** What is due today for a closed project: 'archive', one warning ahead of it (the longest of the programme's), or nothing. */
export function dueWhenClosed(
	project: { closedAt: Date; warnedDays: readonly number[] },
	today: string,
	warnDays: readonly number[],
	months: number
): 'archive' | { warn: number } | undefined {
	const left = daysBetween(today, archivingDay(project.closedAt, months));
	return left < 0 ? 'archive' : warningDue(left, project.warnedDays, [Math.max(...warnDays)]);
}

/** One click moves the end by the programme's months, from the end date or from today if that has passed. */
export const extendedEnd = (endOn: string | null, today: string, months: number): string =>
	addMonths(endOn && endOn > today ? endOn : today, months);
/** A reopened project runs for the programme's months from today. */
export const reopenedEnd = (today: string, months: number): string => addMonths(today, months);
