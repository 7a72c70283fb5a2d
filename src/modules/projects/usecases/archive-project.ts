import { ok, refuse } from '#platform/result';
import { person, useCase } from '#platform/usecase';
import { archiveNow } from '../archive-now.step.ts';
import { memberRole } from '../member.sql.ts';
import { ProjectIdForm } from '../project.form.ts';
import { step } from '../project.ts';
import { lockProject } from '../project.sql.ts';

/** An administrator archives a closed project: from then on it is only read (domain §6). */
export const archiveProject = useCase('projects.archive', person, ProjectIdForm, async (ctx, { projectId }) => {
	const project = await lockProject(ctx.tx, projectId);
	const role = await memberRole(ctx.tx, projectId, ctx.actor.id);
	if (!project || !role) return refuse('no-such-project');
	if (role !== 'administrator') return refuse('administrators-only');
	const next = step(project.state, 'archive');
	if (!next.ok) return next;
	await archiveNow(ctx, project);
	ctx.note(projectId);
	return ok({ state: next.value });
});
