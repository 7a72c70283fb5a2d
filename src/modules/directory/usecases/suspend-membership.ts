import { ok, refuse } from '#platform/result';
import { desk, servesPlace, useCase } from '#platform/usecase';
import { mailDecision } from '../directory.mails.ts';
import { lockMembership, saveState } from '../membership.sql.ts';
import { afterMove } from '../membership.ts';
import { refreshStanding } from '../standing.sql.ts';
import { SanctionForm } from '../validation.form.ts';

/** A sanction: the person can still sign in and read, and nothing else (domain §4). */
export const suspendMembership = useCase('directory.suspend-membership', desk, SanctionForm, async (ctx, { membershipId, reason }) => {
	const membership = await lockMembership(ctx.tx, membershipId);
	if (!membership || !servesPlace(ctx.actor, membership.country, membership.region)) return refuse('no-such-membership');
	if (membership.accountId === ctx.actor.id) return refuse('own-request');
	const next = afterMove(membership.state, 'suspend');
	if (!next) return refuse('not-validated-yet');
	await saveState(ctx.tx, membershipId, next, reason);
	await refreshStanding(ctx, membership.accountId);
	await ctx.emit('directory.membership-suspended', { accountId: membership.accountId, membershipId });
	await mailDecision(ctx.tx, membership, 'suspended', reason);
	ctx.note(membershipId, { decision: 'suspended', reason });
	return ok(undefined);
});
