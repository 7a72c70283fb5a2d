import { queueFilter, validationCounts, validationFigures, validationQueue } from '#directory';
import { approvalCounts, approvalFigures, projectsToApprove } from '#projects';
import type { Actor } from '#platform/usecase';
import { reportCounts } from './reports.ts';

const OLDEST = 5;

/** The first page of a desk: how much waits and how long, and the oldest of each queue. */
export async function deskOverview(viewer: Actor, now = new Date()) {
	const [teachers, queue, projects, { projects: approvals, targetDays }, reports, figures, weeks] = await Promise.all([
		validationCounts(viewer, now),
		validationQueue(viewer, queueFilter(new URLSearchParams()), now),
		approvalCounts(viewer),
		projectsToApprove(viewer),
		reportCounts(viewer),
		validationFigures(viewer, now),
		approvalFigures(viewer, now)
	]);
	return {
		teachers: { waiting: teachers.waiting, late: teachers.late, oldestDays: daysSince(teachers.oldest, now) },
		projects: { waiting: projects.waiting, late: projects.late, oldestDays: daysSince(projects.oldest, now) },
		reports: { open: reports.open, aboutPupils: reports.aboutPupils, oldestDays: daysSince(reports.oldest, now) },
		queue: { rows: queue.rows.slice(0, OLDEST), now: queue.now, targetDays: queue.targetDays, several: queue.countries.length > 1 },
		approvals: { rows: approvals.slice(0, OLDEST), targetDays },
		figures: { waiting: figures.waiting, teachers: figures.weeks, projects: weeks }
	};
}

/** Whole days that something waits; null where nothing does. */
function daysSince(when: Date | string | null, now: Date): number | null {
	return when === null ? null : Math.max(0, Math.floor((now.getTime() - new Date(when).getTime()) / 86_400_000));
}
