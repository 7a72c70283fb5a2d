import { setting } from '#platform/programme';
import { ok, refuse } from '#platform/result';
import { eTwinner, useCase } from '#platform/usecase';
import { reopenedEnd } from '../lifecycle.ts';
import { memberRole } from '../member.sql.ts';
import { ProjectIdForm } from '../project.form.ts';
import { dayOf, step } from '../project.ts';
import { lockProject, updateProject } from '../project.sql.ts';

/** Any administrator reopens a closed project for a year (programme setting). */
export const reopenProject = useCase('projects.reopen', eTwinner, ProjectIdForm, async (ctx, { projectId }) => {
	const project = await lockProject(ctx.tx, projectId);
	const role = await memberRole(ctx.tx, projectId, ctx.actor.id);
	if (!project || !role) return refuse('no-such-project');
	if (role !== 'administrator') return refuse('administrators-only');
	const next = step(project.state, 'reopen');
	if (!next.ok) return next;
	const until = reopenedEnd(dayOf(ctx.now), await setting('project.reopen-months', { tx: ctx.tx, on: ctx.now }));
	await updateProject(ctx.tx, projectId, {
		state: next.value,
		reopened_at: ctx.now,
		reopened_until: until,
		end_on: until,
		warned_days: [],
		closed_at: null
	});
	await ctx.emit('projects.reopened', { projectId });
	ctx.note(projectId, { until });
	return ok({ state: next.value, until });
});
