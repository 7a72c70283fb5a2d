import { ok, refuse } from '#platform/result';
import { person, servesPlace, useCase } from '#platform/usecase';
import { mailDecision } from '../directory.mails.ts';
import { endMemberships, lockMembership } from '../membership.sql.ts';
import { afterMove } from '../membership.ts';
import { isSchoolAdministrator, removeAdministrator } from '../school.sql.ts';
import { refreshStanding } from '../standing.sql.ts';
import { EndForm } from '../validation.form.ts';

/** The school (its head or a delegate) or the office says that somebody no longer works there. */
export const endMembership = useCase('directory.end-membership', person, EndForm, async (ctx, { membershipId, reason }) => {
	const membership = await lockMembership(ctx.tx, membershipId);
	if (!membership || membership.accountId === ctx.actor.id) return refuse('no-such-membership');
	const { accountId, schoolId, country, region } = membership;
	const school = membership.state === 'validated' && (await isSchoolAdministrator(ctx.tx, schoolId, ctx.actor.id));
	if (!school && !servesPlace(ctx.actor, country, region)) return refuse('no-such-membership');
	if (!afterMove(membership.state, 'end')) return refuse('request-withdrawn');
	await endMemberships(ctx.tx, [membershipId], ctx.now, reason || null);
	await removeAdministrator(ctx.tx, schoolId, accountId);
	await refreshStanding(ctx, accountId);
	await ctx.emit('directory.membership-ended', { accountId, membershipId });
	await mailDecision(ctx.tx, membership, 'ended', reason);
	ctx.note(membershipId, { by: school ? 'school' : 'office', reason });
	return ok(undefined);
});
