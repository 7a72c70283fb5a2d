import { notify } from '#messaging';
import { ok, refuse } from '#platform/result';
import { eTwinner, useCase } from '#platform/usecase';
import { atSchool } from '../load-at-school.step.ts';
import { acceptAsFounder, foundersOf } from '../founder.sql.ts';
import { askHeadIfNeeded } from '../ask-head.step.ts';
import { AnswerProposalForm } from '../project.form.ts';
import { step } from '../project.ts';
import { lockProject, updateProject } from '../project.sql.ts';
import { handIn } from '../hand-in.step.ts';

/** The second founder says yes, and the offices are asked; or no, and the first founder may ask somebody else. */
export const answerProposal = useCase(
	'projects.answer-proposal',
	eTwinner,
	AnswerProposalForm,
	async (ctx, { projectId, answer, headAddress }) => {
		const project = await lockProject(ctx.tx, projectId);
		const founders = project ? await foundersOf(ctx.tx, projectId) : [];
		const [first, second] = founders;
		if (!project || !first || second?.account_id !== ctx.actor.id) return refuse('no-such-project');
		const next = step(project.state, answer);
		if (!next.ok) return next;
		ctx.note(projectId, { answer });

		if (answer === 'accept') {
			const card = await atSchool(ctx.tx, ctx.actor.id);
			if (!card) return refuse('no-school');
			const head = await askHeadIfNeeded(ctx, project, card, headAddress);
			if (!head.ok) return head;
			await acceptAsFounder(ctx.tx, projectId, ctx.actor.id, ctx.now);
			const asked = await handIn(ctx, project.id, 1);
			if (!asked.ok) return asked;
		}
		await updateProject(ctx.tx, projectId, { state: next.value, waiting_since: ctx.now });
		await notify(ctx, {
			to: first.account_id,
			kind: answer === 'accept' ? 'projects.partner-accepted' : 'projects.partner-declined',
			params: { name: `${ctx.actor.firstName} ${ctx.actor.lastName}`, title: project.title },
			href: `/projects/${projectId}`
		});
		return ok({ state: next.value });
	}
);
