import { ok, refuse } from '#platform/result';
import { eTwinner, useCase } from '#platform/usecase';
import { addEvidence, answerEvidence, evidenceOf } from '../evidence.sql.ts';
import { currentMembership, lockMembership } from '../membership.sql.ts';
import { isSchoolAdministrator } from '../school.sql.ts';
import { VouchForm } from '../validation.form.ts';

/**
 * An eTwinner of the same school says whether they know the new one. The school's administrator speaks for the head; an answer may be
 * changed while the request waits.
 */
export const vouch = useCase('directory.vouch', eTwinner, VouchForm, async (ctx, { membershipId, answer }) => {
	const request = await lockMembership(ctx.tx, membershipId);
	const mine = request && (await currentMembership(ctx.tx, ctx.actor.id, request.schoolId));
	if (!request || mine?.state !== 'validated' || request.accountId === ctx.actor.id) return refuse('no-such-membership');
	if (request.state !== 'pending') return refuse('not-waiting');

	const kind = (await isSchoolAdministrator(ctx.tx, request.schoolId, ctx.actor.id)) ? 'head' : 'colleague';
	const state = answer === 'yes' ? 'confirmed' : 'refused';
	const mineBefore = (await evidenceOf(ctx.tx, membershipId)).find(
		(one) =>
			one.kind === kind &&
			(one.colleagueId === ctx.actor.id || (one.state === 'requested' && one.askedAddress === mine.email.toLowerCase()))
	);
	if (mineBefore) await answerEvidence(ctx.tx, mineBefore.id, state, ctx.now, { colleagueId: ctx.actor.id });
	else await addEvidence(ctx.tx, { membershipId, kind, state, colleagueId: ctx.actor.id, now: ctx.now });
	ctx.note(membershipId, { kind, answer });
	return ok(undefined);
});
