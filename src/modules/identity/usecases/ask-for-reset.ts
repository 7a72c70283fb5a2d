import * as v from 'valibot';
import { ok, refuse } from '#platform/result';
import { anyone, useCase } from '#platform/usecase';
import { accountByEmail } from '../account.sql.ts';
import { isOpen } from '../account.ts';
import { mailReset } from '../identity.mails.ts';
import { addressKey } from '../limits.ts';
import { countAttempt } from '../limits.sql.ts';
import { AskForResetForm } from '../password.form.ts';
import { dropTokens, issueToken } from '../token.sql.ts';

const Ask = v.object({ ...AskForResetForm.entries, address: v.string() });

/** Sends a link to choose a new password, if there is such an account; the answer is the same if there is none (quality S3). */
export const askForReset = useCase('identity.ask-for-reset', anyone, Ask, async (ctx, { email, address }) => {
	const wait = (await countAttempt('mail-by-address', addressKey(address))) || (await countAttempt('mail-to-address', email));
	if (wait > 0) return refuse('too-often', { seconds: wait });
	const account = await accountByEmail(ctx.tx, email);
	if (account && isOpen(account, ctx.now)) {
		await dropTokens(ctx.tx, account.id, ['reset']);
		await mailReset(ctx.tx, account, await issueToken(ctx.tx, 'reset', { accountId: account.id }));
		ctx.note(account.id);
	}
	return ok(undefined);
});
