import * as v from 'valibot';
import { tooOften } from '#platform/limits';
import { ok, refuse } from '#platform/result';
import { anyone, useCase, uncounted } from '#platform/usecase';
import { updateAccount } from '../account.sql.ts';
import { mailNews } from '../identity.mails.ts';
import { clearAttempts, countAttempt } from '../count-attempt.step.ts';
import { spendCode } from '../recovery-code.sql.ts';
import { plainRecoveryCode } from '../recovery-code.ts';
import { lockBearer, openFullSession } from '../give-second-factor.step.ts';
import { stepOfCode } from '../keep-totp-secret.step.ts';
import { CodeForm } from '../second-factor.form.ts';

const Give = v.object({ ...CodeForm.entries, token: v.optional(v.string()), address: v.string(), device: v.string() });

/**
 * Second half of a sign-in, or stepping up within one: takes a code of the authenticator app, once, or a recovery code, and opens
 * a session under a new token. `token` is the half-open sign-in's. Refuses 'sign-in-again' where that has run out.
 */
export const giveSecondFactor = useCase('identity.give-second-factor', uncounted(anyone), Give, async (ctx, { code, token, ...from }) => {
	const account = await lockBearer(ctx, token);
	if (!account?.totp_secret || !account.totp_confirmed_at) return refuse('sign-in-again');
	const wait = await countAttempt('code-account', account.id);
	if (wait > 0) return tooOften(wait);

	const step = await stepOfCode(account, code, ctx.now);
	if (step === undefined) {
		const recovery = plainRecoveryCode(code);
		if (!recovery || !(await spendCode(ctx.tx, account.id, recovery))) return refuse('wrong-code');
		await mailNews(ctx.tx, account, 'recovery-code-used');
	} else {
		await updateAccount(ctx.tx, account.id, { totp_last_step: step });
	}
	await clearAttempts('code-account', account.id);
	ctx.note(account.id, { by: step === undefined ? 'recovery-code' : 'totp' });
	return ok({ token: await openFullSession(ctx, account.id, from), locale: account.locale, kind: account.kind });
});
