import { ok, refuse } from '#platform/result';
import { person, useCase } from '#platform/usecase';
import { lockMembership, saveAnswer } from '../membership.sql.ts';
import { AnswerForm } from '../validation.form.ts';

/** The person answers what the office asked; the officer sees both in the row. */
export const answerQuestion = useCase('directory.answer-question', person, AnswerForm, async (ctx, { membershipId, answer }) => {
	const membership = await lockMembership(ctx.tx, membershipId);
	if (membership?.accountId !== ctx.actor.id) return refuse('no-such-membership');
	if (membership.state !== 'pending' || !membership.askedAt) return refuse('not-waiting');
	await saveAnswer(ctx.tx, membershipId, answer, ctx.now);
	ctx.note(membershipId);
	return ok(undefined);
});
