import { readDb } from '#platform/db';
import type { Actor } from '#platform/usecase';
import { validationWeeks, waitingBefore } from '../desk-figures.sql.ts';

const DAY = 86_400_000;
const WEEKS = 12;
/** Whole days after which somebody has waited longer: today, 1 to 2 days, 3 to 6, a week and more. */
const STEPS = [0, 1, 3, 7] as const;

/** How the queue of the viewer's places goes: how long those wait who wait now, and what came and was decided week by week. */
export async function validationFigures(viewer: Actor, now = new Date()) {
	const [before, weeks] = await Promise.all([
		waitingBefore(
			readDb(),
			viewer.offices,
			STEPS.map((days) => new Date(now.getTime() - days * DAY))
		),
		validationWeeks(readDb(), viewer.offices, now, WEEKS)
	]);
	return {
		waiting: STEPS.map((from, at) => ({ from, to: STEPS[at + 1] ?? null, count: (before[at] ?? 0) - (before[at + 1] ?? 0) })),
		weeks: Array.from({ length: WEEKS }, (_, at) => {
			const ago = WEEKS - 1 - at;
			const found = weeks.find((week) => week.ago === ago);
			const from = new Date(now.getTime() - (ago + 1) * 7 * DAY);
			return { from: from.toISOString().slice(0, 10), came: found?.came ?? 0, decided: found?.decided ?? 0 };
		})
	};
}
