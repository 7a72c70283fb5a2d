import * as v from 'valibot';
import { notify } from '#messaging';
import { job } from '#platform/jobs';
import { setting, warnDays } from '#platform/programme';
import { asSystem, type Ctx } from '#platform/usecase';
import { escalateWaiting } from './approval.sql.ts';
import { archiveNow } from './archive-now.step.ts';
import { closeNow } from './close-now.step.ts';
import { archivingDay, closingDay, due, dueWhenClosed } from './lifecycle.ts';
import { endMembership, membersInCountry, membersOf, setMemberRole } from './member.sql.ts';
import { mergedSchoolJobs } from './merged-school.jobs.ts';
import { dayOf, daysBetween } from './project.ts';
import { lockProject, projectsIn, unfinishedOfCountry, updateProject, type ProjectRow } from './project.sql.ts';

const PAGE = 200;

/**
 * Goes through the running projects once a day: warns administrators at 30 and 7 days, then closes; and through the closed ones: warns
 * once, then archives (programme settings).
 */
const daily = job(
	'projects.daily-round',
	v.object({}),
	async () => {
		for (const state of ['active', 'closed'] as const) {
			for (let after: string | undefined, more = true; more;) {
				const ids = await asSystem('projects.daily-round', (ctx) => projectsIn(ctx.tx, state, after, PAGE));
				for (const { id } of ids) await asSystem('projects.daily-round', (ctx) => lookAfter(ctx, id));
				after = ids.at(-1)?.id;
				more = ids.length === PAGE;
			}
		}
	},
	{ cron: '17 3 * * *' }
);

/** Warns, closes or archives one project if that is due. Safe to repeat: what has been said is kept with the project. */
export async function lookAfter(ctx: Ctx<null>, projectId: string): Promise<void> {
	const project = await lockProject(ctx.tx, projectId);
	if (project?.state === 'closed' && project.closed_at) return lookAfterClosed(ctx, project, project.closed_at);
	if (project?.state !== 'active') return;
	const today = dayOf(ctx.now);
	const inactive = await setting('project.inactive-days', { tx: ctx.tx, on: ctx.now });
	const running = {
		endOn: project.end_on,
		lastActivityAt: project.last_activity_at,
		approvedAt: project.approved_at,
		reopenedAt: project.reopened_at
	};
	const what = due({ ...running, warnedDays: project.warned_days }, today, await warnDays(ctx.now, ctx.tx), inactive);
	if (what === 'close') {
		await closeNow(ctx, project, null);
		ctx.note(projectId, { because: closingDay(running, inactive).because });
	} else if (what) {
		const { day } = closingDay(running, inactive);
		await warn(ctx, project, 'projects.ending-soon', { day, days: daysBetween(today, day) });
		await updateProject(ctx.tx, projectId, { warned_days: [...project.warned_days, what.warn] });
	}
}

async function lookAfterClosed(ctx: Ctx<null>, project: ProjectRow, closedAt: Date): Promise<void> {
	const months = await setting('project.archive-months', { tx: ctx.tx, on: ctx.now });
	const what = dueWhenClosed({ closedAt, warnedDays: project.warned_days }, dayOf(ctx.now), await warnDays(ctx.now, ctx.tx), months);
	if (what === 'archive') {
		await archiveNow(ctx, project);
		ctx.note(project.id, { because: 'long-closed' });
	} else if (what) {
		await warn(ctx, project, 'projects.archiving-soon', { day: archivingDay(closedAt, months) });
		await updateProject(ctx.tx, project.id, { warned_days: [...project.warned_days, what.warn] });
	}
}

async function warn(ctx: Ctx<null>, project: ProjectRow, kind: string, when: { day: string; days?: number }): Promise<void> {
	for (const member of await membersOf(ctx.tx, project.id)) {
		if (member.role !== 'administrator') continue;
		await notify(ctx, {
			to: member.account_id,
			kind,
			params: { title: project.title, ...when },
			href: `/projects/${project.id}`
		});
	}
}

/** Marks decisions that have waited longer than the service target, for the desks to see first. */
const escalate = job(
	'projects.escalate',
	v.object({}),
	async () => {
		await asSystem('projects.escalate', async (ctx) => {
			const late = await escalateWaiting(ctx.tx, ctx.now, await setting('approval.target-days', { tx: ctx.tx, on: ctx.now }));
			for (const { project_id, country } of late) await ctx.emit('projects.approval-late', { projectId: project_id, country });
		});
	},
	{ cron: '42 * * * *' }
);

/** A country leaves: its unfinished projects are withdrawn, its people leave the others, and these live on (domain §3). */
const countryLeft = job(
	'projects.country-left',
	v.object({ country: v.string() }),
	async ({ country }) => {
		await asSystem('projects.country-left', async (ctx) => {
			for (const { id } of await unfinishedOfCountry(ctx.tx, country))
				await updateProject(ctx.tx, id, { state: 'withdrawn', waiting_since: null });
			for (const { project_id, account_id } of await membersInCountry(ctx.tx, country)) {
				await endMembership(ctx.tx, project_id, account_id, ctx.now);
				const left = await membersOf(ctx.tx, project_id);
				// One administrator always remains, so that the project can go on.
				const heir = left.some((member) => member.role === 'administrator') ? undefined : left[0];
				if (heir) await setMemberRole(ctx.tx, project_id, heir.account_id, 'administrator');
			}
			ctx.note(country);
		});
	},
	{ on: ['directory.country-left'] }
);

export const projectJobs = [daily, escalate, countryLeft, ...mergedSchoolJobs];
