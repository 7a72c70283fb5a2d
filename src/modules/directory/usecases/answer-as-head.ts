import { takeToken } from '#identity';
import { ok, refuse } from '#platform/result';
import { anyone, useCase } from '#platform/usecase';
import { answerEvidence, lockEvidence } from '../evidence.sql.ts';
import { HeadAnswerForm } from '../validation.form.ts';

/** A head teacher confirms, or does not know, a member of staff. Works once; the link is all the right one needs. */
export const answerAsHead = useCase('directory.answer-as-head', anyone, HeadAnswerForm, async (ctx, { token, answer }) => {
	const found = await takeToken(ctx.tx, 'head-confirms', token);
	const evidence = typeof found?.payload.evidenceId === 'string' ? await lockEvidence(ctx.tx, found.payload.evidenceId) : undefined;
	if (!evidence) return refuse('link-expired');
	await answerEvidence(ctx.tx, evidence.id, answer === 'confirm' ? 'confirmed' : 'refused', ctx.now);
	ctx.note(evidence.membershipId, { answer });
	return ok({ answer });
});
