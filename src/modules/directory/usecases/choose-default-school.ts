import { ok, refuse } from '#platform/result';
import { person, useCase } from '#platform/usecase';
import { MembershipForm } from '../membership.form.ts';
import { lockMembershipsOf, makeDefault } from '../membership.sql.ts';
import { refreshStanding } from '../standing.sql.ts';

/** Of several schools, the one that speaks for the person: on cards, in search, for the office that answers. */
export const chooseDefaultSchool = useCase('directory.choose-default-school', person, MembershipForm, async (ctx, { membershipId }) => {
	const chosen = (await lockMembershipsOf(ctx.tx, ctx.actor.id)).find((one) => one.id === membershipId);
	if (!chosen) return refuse('no-such-membership');
	if (chosen.state !== 'validated') return refuse('not-validated-yet');
	await makeDefault(ctx.tx, ctx.actor.id, chosen.id);
	await refreshStanding(ctx, ctx.actor.id);
	ctx.note(membershipId);
	return ok(undefined);
});
