import { areContacts, isBlocked, notify } from '#messaging';
import { setting } from '#platform/programme';
import { ok, refuse } from '#platform/result';
import { eTwinner, useCase, atMost } from '#platform/usecase';
import { atSchool, countriesVerdict } from '../load-at-school.step.ts';
import { mayFound } from '../founding.ts';
import { foundersOf, setFounder } from '../founder.sql.ts';
import { askHeadIfNeeded } from '../ask-head.step.ts';
import { ProposeForm } from '../project.form.ts';
import { datesFit, dayOf, planGaps, step } from '../project.ts';
import { lockProject, planOf, updateProject } from '../project.sql.ts';

/** The first founder proposes the finished plan to a contact, who is asked to be the second founder. */
export const proposeProject = useCase(
	'projects.propose',
	atMost(eTwinner, 'invitations'),
	ProposeForm,
	async (ctx, { projectId, partnerId, headAddress }) => {
		const project = await lockProject(ctx.tx, projectId);
		const [first] = project ? await foundersOf(ctx.tx, projectId) : [];
		if (!project || first?.account_id !== ctx.actor.id) return refuse('no-such-project');
		const next = step(project.state, 'propose');
		if (!next.ok) return next;

		const gap = planGaps(planOf(project))[0];
		if (gap) return refuse('plan-incomplete', { gap });
		const dates = datesFit(planOf(project), await setting('project.minimum-days', { tx: ctx.tx, on: ctx.now }), dayOf(ctx.now));
		if (!dates.ok) return dates;

		const founder = await atSchool(ctx.tx, ctx.actor.id);
		const partner = await atSchool(ctx.tx, partnerId);
		if (!founder || !partner || (await isBlocked(ctx.tx, founder.id, partner.id))) return refuse('not-a-contact');
		const countries = await countriesVerdict(ctx.tx, [founder.country, partner.country], ctx.now);
		const kind = mayFound(founder, partner, await areContacts(ctx.tx, founder.id, partner.id), countries);
		if (!kind.ok) return kind;

		// Written anew: the founder may have moved school since the draft began.
		await setFounder(ctx.tx, projectId, 1, founder, ctx.now);
		await setFounder(ctx.tx, projectId, 2, partner, null);
		const head = await askHeadIfNeeded(ctx, project, founder, headAddress);
		if (!head.ok) return head;
		// A national project stays ineligible for the European label, whoever joins later (domain §6).
		await updateProject(ctx.tx, projectId, {
			state: next.value,
			kind: kind.value,
			european_label_eligible: kind.value === 'european',
			waiting_since: ctx.now
		});
		await notify(ctx, {
			to: partner.id,
			kind: 'projects.proposed',
			params: { name: `${founder.firstName} ${founder.lastName}`, title: project.title },
			href: `/projects/${projectId}`
		});
		ctx.note(projectId, { partner: partner.id });
		return ok({ state: next.value });
	}
);
