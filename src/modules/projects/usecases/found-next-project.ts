import { ok, refuse } from '#platform/result';
import { eTwinner, useCase, atMost } from '#platform/usecase';
import * as v from 'valibot';
import { foundersOf, setFounder } from '../founder.sql.ts';
import { atSchool } from '../load-at-school.step.ts';
import { lockPartnership } from '../partnership.sql.ts';
import { PartnershipIdForm, PlanForm } from '../project.form.ts';
import { insertDraft } from '../project.sql.ts';

/** Founds the next project of a standing partnership in one step: a draft whose partner is already named. */
export const foundNextProject = useCase(
	'projects.found-next',
	atMost(eTwinner, 'invitations'),
	PartnershipIdForm,
	async (ctx, { partnershipId }) => {
		const partnership = await lockPartnership(ctx.tx, partnershipId);
		const founders = partnership ? await foundersOf(ctx.tx, partnership.project_id) : [];
		const other = founders.find((founder) => founder.account_id !== ctx.actor.id);
		const [own, partner] = [await atSchool(ctx.tx, ctx.actor.id), other && (await atSchool(ctx.tx, other.account_id))];
		if (!partnership || !founders.some((founder) => founder.account_id === ctx.actor.id) || !own || !partner)
			return refuse('no-such-partnership');
		if (partnership.state !== 'standing') return refuse('wrong-state');
		const projectId = await insertDraft(ctx.tx, v.parse(PlanForm, {}), ctx.now, partnershipId);
		await setFounder(ctx.tx, projectId, 1, own, ctx.now);
		await setFounder(ctx.tx, projectId, 2, partner, null);
		ctx.note(projectId, { partnership: partnershipId });
		return ok({ projectId });
	}
);
