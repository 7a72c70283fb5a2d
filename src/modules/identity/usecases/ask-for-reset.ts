import * as v from 'valibot';
import { ok } from '#platform/result';
import { anyone, useCase, uncounted } from '#platform/usecase';
import { addressKey, tooOften } from '#platform/limits';
import { accountByEmail } from '../account.sql.ts';
import { isOpen } from '../account.ts';
import { mailReset } from '../identity.mails.ts';
import { countAttempt } from '../count-attempt.step.ts';
import { AskForResetForm } from '../password.form.ts';
import { dropTokens, issueToken } from '../token.sql.ts';

const Ask = v.object({ ...AskForResetForm.entries, address: v.string() });

/** Sends a link to choose a new password, if there is such an account; the answer is the same if there is none (quality S3). */
export const askForReset = useCase('identity.ask-for-reset', uncounted(anyone), Ask, async (ctx, { email, address }) => {
	const wait = (await countAttempt('mail-by-address', addressKey(address))) || (await countAttempt('mail-to-address', email));
	if (wait > 0) return tooOften(wait);
	const account = await accountByEmail(ctx.tx, email);
	if (account && isOpen(account, ctx.now)) {
		await dropTokens(ctx.tx, account.id, ['reset']);
		await mailReset(ctx.tx, account, await issueToken(ctx.tx, 'reset', { accountId: account.id }));
		ctx.note(account.id);
	}
	return ok(undefined);
});
