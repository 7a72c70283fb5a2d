import { ok, refuse } from '#platform/result';
import { grownUp, useCase } from '#platform/usecase';
import { lockAccount } from '../account.sql.ts';
import { mailNews } from '../identity.mails.ts';
import { renewCodes } from '../recovery-code.sql.ts';
import { shownRecoveryCode } from '../recovery-code.ts';
import { refusedPassword } from '../give-second-factor.step.ts';
import { PresentPasswordForm } from '../second-factor.form.ts';

/** Replaces the recovery codes; the ones before are dead. `codes` are seen this once. */
export const renewRecoveryCodes = useCase('identity.renew-recovery-codes', grownUp, PresentPasswordForm, async (ctx, { password }) => {
	const refused = await refusedPassword(ctx, password);
	if (refused) return refused;
	const account = await lockAccount(ctx.tx, ctx.actor.id);
	if (!account?.totp_confirmed_at) return refuse('second-factor-is-off');
	const codes = await renewCodes(ctx.tx, account.id);
	await mailNews(ctx.tx, account, 'recovery-codes-new');
	ctx.note(account.id);
	return ok({ codes: codes.map(shownRecoveryCode) });
});
