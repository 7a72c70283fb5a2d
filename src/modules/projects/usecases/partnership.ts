import * as v from 'valibot';
import { notify } from '#messaging';
import { ok, refuse } from '#platform/result';
import { eTwinner, useCase } from '#platform/usecase';
import { atSchool } from '../load-at-school.step.ts';
import { foundersOf } from '../founder.sql.ts';
import { lockPartnership, proposePartnershipRow, setPartnershipState } from '../partnership.sql.ts';
import { AnswerPartnershipForm, PartnershipIdForm, PlanForm, ProjectIdForm } from '../project.form.ts';
import { insertDraft, lockProject } from '../project.sql.ts';
import { setFounder } from '../founder.sql.ts';

/** After closing, a founder proposes that both schools go on together: a standing partnership (domain §6). */
export const proposePartnership = useCase('projects.propose-partnership', eTwinner, ProjectIdForm, async (ctx, { projectId }) => {
	const project = await lockProject(ctx.tx, projectId);
	const founders = project ? await foundersOf(ctx.tx, projectId) : [];
	const own = founders.find((founder) => founder.account_id === ctx.actor.id);
	const other = founders.find((founder) => founder.account_id !== ctx.actor.id);
	if (!project || !own || !other) return refuse('no-such-project');
	if (project.state !== 'closed') return refuse('wrong-state');
	const id = await proposePartnershipRow(ctx.tx, { projectId, schoolA: own.school_id, schoolB: other.school_id, proposedBy: ctx.actor.id, now: ctx.now });
	if (!id) return refuse('already-proposed');
	await notify(ctx, { to: other.account_id, kind: 'projects.partnership-proposed', params: { name: `${ctx.actor.firstName} ${ctx.actor.lastName}`, title: project.title }, href: `/projects/${projectId}` });
	ctx.note(projectId, { partnership: id });
	return ok({ partnershipId: id });
});

/** The other founder agrees, and the partnership stands on both school profiles. Either of the two may end it. */
export const answerPartnership = useCase('projects.answer-partnership', eTwinner, AnswerPartnershipForm, async (ctx, input) => {
	const partnership = await lockPartnership(ctx.tx, input.partnershipId);
	const founders = partnership ? await foundersOf(ctx.tx, partnership.project_id) : [];
	if (!partnership || !founders.some((founder) => founder.account_id === ctx.actor.id)) return refuse('no-such-partnership');
	if (input.answer === 'agree' && (partnership.state !== 'proposed' || partnership.proposed_by === ctx.actor.id)) return refuse('wrong-state');
	if (input.answer === 'end' && partnership.state === 'ended') return refuse('wrong-state');
	await setPartnershipState(ctx.tx, partnership.id, input.answer === 'agree' ? 'standing' : 'ended', ctx.actor.id, ctx.now);
	ctx.note(partnership.project_id, { partnership: partnership.id, answer: input.answer });
	return ok(undefined);
});

/** Founds the next project of a standing partnership in one step: a draft whose partner is already named. */
export const foundNextProject = useCase('projects.found-next', eTwinner, PartnershipIdForm, async (ctx, { partnershipId }) => {
	const partnership = await lockPartnership(ctx.tx, partnershipId);
	const founders = partnership ? await foundersOf(ctx.tx, partnership.project_id) : [];
	const other = founders.find((founder) => founder.account_id !== ctx.actor.id);
	const [own, partner] = [await atSchool(ctx.tx, ctx.actor.id), other && (await atSchool(ctx.tx, other.account_id))];
	if (!partnership || !founders.some((founder) => founder.account_id === ctx.actor.id) || !own || !partner) return refuse('no-such-partnership');
	if (partnership.state !== 'standing') return refuse('wrong-state');
	const projectId = await insertDraft(ctx.tx, v.parse(PlanForm, {}), ctx.now, partnershipId);
	await setFounder(ctx.tx, projectId, 1, own, ctx.now);
	await setFounder(ctx.tx, projectId, 2, partner, null);
	ctx.note(projectId, { partnership: partnershipId });
	return ok({ projectId });
});
