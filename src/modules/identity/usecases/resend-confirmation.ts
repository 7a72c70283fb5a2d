import * as v from 'valibot';
import { ok } from '#platform/result';
import { anyone, useCase, uncounted } from '#platform/usecase';
import { addressKey, tooOften } from '#platform/limits';
import { accountByEmail } from '../account.sql.ts';
import { isOpen } from '../account.ts';
import { mailAddressKnown } from '../identity.mails.ts';
import { countAttempt } from '../count-attempt.step.ts';
import { AskForResetForm } from '../password.form.ts';
import { sendConfirmation } from '../create-person.step.ts';

const Resend = v.object({ ...AskForResetForm.entries, address: v.string() });

/** Sends the confirmation mail again, if somebody waits for one; the answer is the same if nobody does (quality S3). */
export const resendConfirmation = useCase('identity.resend-confirmation', uncounted(anyone), Resend, async (ctx, { email, address }) => {
	const wait = (await countAttempt('mail-by-address', addressKey(address))) || (await countAttempt('mail-to-address', email));
	if (wait > 0) return tooOften(wait);
	const account = await accountByEmail(ctx.tx, email);
	if (account && isOpen(account, ctx.now)) {
		if (account.kind === 'person' && !account.email_confirmed_at)
			await sendConfirmation(ctx, { id: account.id, email, locale: account.locale });
		else await mailAddressKnown(ctx.tx, { email, locale: account.locale });
	}
	return ok(undefined);
});
