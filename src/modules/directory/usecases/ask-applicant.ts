import { ok } from '#platform/result';
import { desk, useCase } from '#platform/usecase';
import { lockForDecision } from '../deciding.sql.ts';
import { mailDecision } from '../directory.mails.ts';
import { saveQuestion } from '../membership.sql.ts';
import { AskForm } from '../validation.form.ts';

/** An officer wants to know more before deciding. The clock runs on: it measures how long the person waits. */
export const askApplicant = useCase('directory.ask-applicant', desk, AskForm, async (ctx, { membershipId, question }) => {
	const locked = await lockForDecision(ctx, membershipId);
	if (!locked.ok) return locked;
	await saveQuestion(ctx.tx, membershipId, question, ctx.now);
	await ctx.emit('directory.membership-asked', { accountId: locked.value.accountId, membershipId });
	await mailDecision(ctx.tx, locked.value, 'asked', question);
	ctx.note(membershipId);
	return ok(undefined);
});
