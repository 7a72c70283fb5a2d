import { ok, refuse } from '#platform/result';
import { desk, servesPlace, useCase } from '#platform/usecase';
import { mailDecision } from '../directory.mails.ts';
import { lockMembership, saveState } from '../membership.sql.ts';
import { afterMove } from '../membership.ts';
import { refreshStanding } from '../standing.sql.ts';
import { SanctionForm } from '../validation.form.ts';

/** Ends a sanction: everything is as it was. */
export const liftSuspension = useCase('directory.lift-suspension', desk, SanctionForm, async (ctx, { membershipId, reason }) => {
	const membership = await lockMembership(ctx.tx, membershipId);
	if (!membership || !servesPlace(ctx.actor, membership.country, membership.region)) return refuse('no-such-membership');
	if (membership.accountId === ctx.actor.id) return refuse('own-request');
	const next = afterMove(membership.state, 'lift');
	if (!next) return refuse('not-suspended');
	await saveState(ctx.tx, membershipId, next, reason);
	await refreshStanding(ctx, membership.accountId);
	await mailDecision(ctx.tx, membership, 'lifted', reason);
	ctx.note(membershipId, { decision: 'lifted', reason });
	return ok(undefined);
});
