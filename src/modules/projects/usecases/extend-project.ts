import { setting } from '#platform/programme';
import { ok, refuse } from '#platform/result';
import { eTwinner, useCase } from '#platform/usecase';
import { extendedEnd } from '../lifecycle.ts';
import { memberRole } from '../member.sql.ts';
import { ProjectIdForm } from '../project.form.ts';
import { dayOf } from '../project.ts';
import { lockProject, updateProject } from '../project.sql.ts';

/** One click moves the end of a running project (programme setting, months). */
export const extendProject = useCase('projects.extend', eTwinner, ProjectIdForm, async (ctx, { projectId }) => {
	const project = await lockProject(ctx.tx, projectId);
	const role = await memberRole(ctx.tx, projectId, ctx.actor.id);
	if (!project || !role) return refuse('no-such-project');
	if (role !== 'administrator') return refuse('administrators-only');
	if (project.state !== 'active') return refuse('wrong-state');
	const endOn = extendedEnd(project.end_on, dayOf(ctx.now), await setting('project.extend-months', { tx: ctx.tx, on: ctx.now }));
	await updateProject(ctx.tx, projectId, { end_on: endOn, warned_days: [], last_activity_at: ctx.now });
	ctx.note(projectId, { endOn });
	return ok({ endOn });
});
