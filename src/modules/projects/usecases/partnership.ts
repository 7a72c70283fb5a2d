import { notify } from '#messaging';
import { ok, refuse } from '#platform/result';
import { eTwinner, useCase, atMost } from '#platform/usecase';
import { foundersOf } from '../founder.sql.ts';
import { lockPartnership, proposePartnershipRow, setPartnershipState } from '../partnership.sql.ts';
import { AnswerPartnershipForm, ProjectIdForm } from '../project.form.ts';
import { hasEnded } from '../project.ts';
import { lockProject } from '../project.sql.ts';

/** After closing, a founder proposes that both schools go on together: a standing partnership (domain §6). */
export const proposePartnership = useCase(
	'projects.propose-partnership',
	atMost(eTwinner, 'invitations'),
	ProjectIdForm,
	async (ctx, { projectId }) => {
		const project = await lockProject(ctx.tx, projectId);
		const founders = project ? await foundersOf(ctx.tx, projectId) : [];
		const own = founders.find((founder) => founder.account_id === ctx.actor.id);
		const other = founders.find((founder) => founder.account_id !== ctx.actor.id);
		if (!project || !own || !other) return refuse('no-such-project');
		if (!hasEnded(project.state)) return refuse('wrong-state');
		const id = await proposePartnershipRow(ctx.tx, {
			projectId,
			schoolA: own.school_id,
			schoolB: other.school_id,
			proposedBy: ctx.actor.id,
			now: ctx.now
		});
		if (!id) return refuse('already-proposed');
		await notify(ctx, {
			to: other.account_id,
			kind: 'projects.partnership-proposed',
			params: { name: `${ctx.actor.firstName} ${ctx.actor.lastName}`, title: project.title },
			href: `/projects/${projectId}`
		});
		ctx.note(projectId, { partnership: id });
		return ok({ partnershipId: id });
	}
);

/** The other founder agrees, and the partnership stands on both school profiles. Either of the two may end it. */
export const answerPartnership = useCase('projects.answer-partnership', eTwinner, AnswerPartnershipForm, async (ctx, input) => {
	const partnership = await lockPartnership(ctx.tx, input.partnershipId);
	const founders = partnership ? await foundersOf(ctx.tx, partnership.project_id) : [];
	if (!partnership || !founders.some((founder) => founder.account_id === ctx.actor.id)) return refuse('no-such-partnership');
	if (input.answer === 'agree' && (partnership.state !== 'proposed' || partnership.proposed_by === ctx.actor.id))
		return refuse('wrong-state');
	if (input.answer === 'end' && partnership.state === 'ended') return refuse('wrong-state');
	await setPartnershipState(ctx.tx, partnership.id, input.answer === 'agree' ? 'standing' : 'ended', ctx.actor.id, ctx.now);
	ctx.note(partnership.project_id, { partnership: partnership.id, answer: input.answer });
	return ok(undefined);
});
