import { setting } from '#platform/programme';
import { ok, refuse } from '#platform/result';
import { eTwinner, useCase } from '#platform/usecase';
import { approvalsOf } from '../approval.sql.ts';
import { foundersOf } from '../founder.sql.ts';
import { handIn } from '../hand-in.step.ts';
import { ProjectIdForm } from '../project.form.ts';
import { datesFit, dayOf, planGaps, step } from '../project.ts';
import { lockProject, planOf, updateProject } from '../project.sql.ts';

/** After an office asked for changes, either founder hands the project in again; offices that had approved are not asked twice. */
export const resubmitProject = useCase('projects.resubmit', eTwinner, ProjectIdForm, async (ctx, { projectId }) => {
	const project = await lockProject(ctx.tx, projectId);
	if (!project || !(await foundersOf(ctx.tx, projectId)).some((founder) => founder.account_id === ctx.actor.id))
		return refuse('no-such-project');
	const next = step(project.state, 'resubmit');
	if (!next.ok) return next;
	const gap = planGaps(planOf(project))[0];
	if (gap) return refuse('plan-incomplete', { gap });
	// An office may have taken weeks: the dates are looked at again.
	const dates = datesFit(planOf(project), await setting('project.minimum-days', { tx: ctx.tx, on: ctx.now }), dayOf(ctx.now));
	if (!dates.ok) return dates;
	const rounds = (await approvalsOf(ctx.tx, projectId)).map((approval) => approval.round);
	const asked = await handIn(ctx, projectId, Math.max(0, ...rounds) + 1);
	if (!asked.ok) return asked;
	await updateProject(ctx.tx, projectId, { state: next.value, waiting_since: ctx.now });
	ctx.note(projectId);
	return ok({ state: next.value });
});
