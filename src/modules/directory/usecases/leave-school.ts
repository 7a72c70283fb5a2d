import { ok, refuse } from '#platform/result';
import { person, useCase } from '#platform/usecase';
import { MembershipForm } from '../membership.form.ts';
import { endMemberships, lockMembershipsOf } from '../membership.sql.ts';
import { afterMove } from '../membership.ts';
import { removeAdministrator } from '../school.sql.ts';
import { refreshStanding } from '../standing.sql.ts';

/** A person leaves a school, or takes a request back. */
export const leaveSchool = useCase('directory.leave-school', person, MembershipForm, async (ctx, { membershipId }) => {
	const membership = (await lockMembershipsOf(ctx.tx, ctx.actor.id)).find((one) => one.id === membershipId);
	if (!membership) return refuse('no-such-membership');
	if (membership.state === 'suspended') return refuse('suspended');
	if (!afterMove(membership.state, 'end') && !afterMove(membership.state, 'withdraw')) return refuse('no-such-membership');
	await endMemberships(ctx.tx, [membershipId], ctx.now);
	await removeAdministrator(ctx.tx, membership.schoolId, ctx.actor.id);
	await refreshStanding(ctx, ctx.actor.id);
	await ctx.emit('directory.membership-ended', { accountId: ctx.actor.id, membershipId, own: true });
	ctx.note(membershipId);
	return ok(undefined);
});
