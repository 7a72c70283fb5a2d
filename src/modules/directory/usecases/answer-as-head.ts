import * as v from 'valibot';
import { addressKey, tooOften } from '#platform/limits';
import { countAttempt, takeToken } from '#identity';
import { ok, refuse } from '#platform/result';
import { anyone, useCase, uncounted } from '#platform/usecase';
import { answerEvidence, lockEvidence } from '../evidence.sql.ts';
import { HeadAnswerForm } from '../validation.form.ts';

const HeadAnswer = v.object({ ...HeadAnswerForm.entries, address: v.string() });

/** A head teacher confirms, or does not know, a member of staff. Works once; the link is all the right one needs. */
export const answerAsHead = useCase('directory.answer-as-head', uncounted(anyone), HeadAnswer, async (ctx, { token, answer, address }) => {
	const wait = await countAttempt('sign-in-address', addressKey(address));
	if (wait > 0) return tooOften(wait);
	const found = await takeToken(ctx.tx, 'head-confirms', token);
	const evidence = typeof found?.payload.evidenceId === 'string' ? await lockEvidence(ctx.tx, found.payload.evidenceId) : undefined;
	if (!evidence) return refuse('link-expired');
	await answerEvidence(ctx.tx, evidence.id, answer === 'confirm' ? 'confirmed' : 'refused', ctx.now);
	ctx.note(evidence.membershipId, { answer });
	return ok({ answer });
});
