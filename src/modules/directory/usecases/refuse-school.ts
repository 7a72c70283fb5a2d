import { ok, refuse } from '#platform/result';
import { desk, servesPlace, useCase } from '#platform/usecase';
import { mailDecision } from '../directory.mails.ts';
import { lockMembership, requestsAt, saveDecision } from '../membership.sql.ts';
import { RefuseSchoolForm } from '../school.form.ts';
import { lockSchool, updateSchool } from '../school.sql.ts';
import { refreshStanding } from '../standing.sql.ts';

/** What somebody typed in is no school that takes part. Those who wait with it are told why, and may ask with another. */
export const refuseSchool = useCase('directory.refuse-school', desk, RefuseSchoolForm, async (ctx, { schoolId, reason }) => {
	const school = await lockSchool(ctx.tx, schoolId);
	if (!school || school.mergedInto || !servesPlace(ctx.actor, school.country, school.region)) return refuse('no-such-school');
	if (school.status !== 'entered') return refuse('not-entered');
	if (school.enteredBy === ctx.actor.id) return refuse('own-request');
	await updateSchool(ctx.tx, schoolId, { status: 'refused' }, ctx.now);
	for (const id of await requestsAt(ctx.tx, schoolId)) {
		const request = await lockMembership(ctx.tx, id);
		if (request?.state !== 'pending') continue;
		await saveDecision(ctx.tx, id, { state: 'rejected', by: ctx.actor.id, reason, now: ctx.now });
		await refreshStanding(ctx, request.accountId);
		await ctx.emit('directory.membership-rejected', { accountId: request.accountId, membershipId: id });
		await mailDecision(ctx.tx, request, 'rejected', reason);
	}
	ctx.note(schoolId, { decision: 'refused', reason });
	return ok(undefined);
});
