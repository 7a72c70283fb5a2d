import { notify } from '#messaging';
import { ok, refuse } from '#platform/result';
import { person, useCase } from '#platform/usecase';
import { dropSecondFounder, foundersOf } from '../founder.sql.ts';
import { ProjectIdForm } from '../project.form.ts';
import { step } from '../project.ts';
import { lockProject, updateProject } from '../project.sql.ts';

/** A founder takes the project back before it is approved; the other one is told, unless they declined. A draft is given up in silence: it was shown to nobody. */
export const withdrawProject = useCase('projects.withdraw', person, ProjectIdForm, async (ctx, { projectId }) => {
	const project = await lockProject(ctx.tx, projectId);
	const founders = project ? await foundersOf(ctx.tx, projectId) : [];
	const own = founders.find((founder) => founder.account_id === ctx.actor.id);
	if (!project || !own?.accepted_at) return refuse('no-such-project');
	const next = step(project.state, 'withdraw');
	if (!next.ok) return next;
	await updateProject(ctx.tx, projectId, { state: next.value, waiting_since: null });
	if (project.state === 'draft') await dropSecondFounder(ctx.tx, projectId);
	else if (project.state !== 'declined')
		for (const other of founders.filter((founder) => founder !== own)) {
			await notify(ctx, {
				to: other.account_id,
				kind: 'projects.withdrawn',
				params: { title: project.title, name: `${ctx.actor.firstName} ${ctx.actor.lastName}` },
				href: `/projects/${projectId}`
			});
		}
	ctx.note(projectId);
	return ok({ state: next.value });
});
