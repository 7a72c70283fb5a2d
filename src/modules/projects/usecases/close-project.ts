import { ok, refuse } from '#platform/result';
import { person, useCase } from '#platform/usecase';
import { closeNow } from '../close-now.step.ts';
import { memberRole } from '../member.sql.ts';
import { CloseForm } from '../project.form.ts';
import { step } from '../project.ts';
import { lockProject } from '../project.sql.ts';

/** An administrator closes the project. Nothing is lost by it: the TwinSpace stays, and any administrator can reopen it. */
export const closeProject = useCase('projects.close', person, CloseForm, async (ctx, { projectId, reason }) => {
	const project = await lockProject(ctx.tx, projectId);
	const role = await memberRole(ctx.tx, projectId, ctx.actor.id);
	if (!project || !role) return refuse('no-such-project');
	if (role !== 'administrator') return refuse('administrators-only');
	const next = step(project.state, 'close');
	if (!next.ok) return next;
	await closeNow(ctx, project, reason || null);
	ctx.note(projectId);
	return ok({ state: next.value });
});
