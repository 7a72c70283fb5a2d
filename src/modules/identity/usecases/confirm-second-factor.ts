import * as v from 'valibot';
import { tooOften } from '#platform/limits';
import { rightsChannel } from '#platform/live';
import { ok, refuse } from '#platform/result';
import { anyone, useCase, uncounted } from '#platform/usecase';
import { updateAccount } from '../account.sql.ts';
import { mailNews } from '../identity.mails.ts';
import { clearAttempts, countAttempt } from '../count-attempt.step.ts';
import { renewCodes } from '../recovery-code.sql.ts';
import { shownRecoveryCode } from '../recovery-code.ts';
import { lockBearer, openFullSession } from '../give-second-factor.step.ts';
import { stepOfCode } from '../keep-totp-secret.step.ts';
import { CodeForm } from '../second-factor.form.ts';
import { endSessions } from '../session.sql.ts';

const Confirm = v.object({ ...CodeForm.entries, token: v.optional(v.string()), address: v.string(), device: v.string() });

/**
 * Turns the second factor on with the first right code. All other sessions end, because they were opened without it.
 * `codes` are the recovery codes, seen this once.
 */
export const confirmSecondFactor = useCase(
	'identity.confirm-second-factor',
	uncounted(anyone),
	Confirm,
	async (ctx, { code, token, ...from }) => {
		const account = await lockBearer(ctx, token);
		if (!account?.totp_secret || account.totp_confirmed_at) return refuse('sign-in-again');
		const wait = await countAttempt('code-account', account.id);
		if (wait > 0) return tooOften(wait);
		const step = await stepOfCode(account, code, ctx.now);
		if (step === undefined) return refuse('wrong-code');
		await clearAttempts('code-account', account.id);

		await updateAccount(ctx.tx, account.id, { totp_confirmed_at: ctx.now, totp_last_step: step });
		const codes = await renewCodes(ctx.tx, account.id);
		await endSessions(ctx.tx, account.id);
		await ctx.tell(rightsChannel(account.id), 'sessions-ended');
		await mailNews(ctx.tx, account, 'second-factor-on');
		ctx.note(account.id);
		return ok({ token: await openFullSession(ctx, account.id, from), codes: codes.map(shownRecoveryCode), locale: account.locale });
	}
);
