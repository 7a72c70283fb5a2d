import { ok, refuse } from '#platform/result';
import { grownUp, useCase } from '#platform/usecase';
import { lockAccount, updateAccount } from '../account.sql.ts';
import { refusedPassword } from '../give-second-factor.step.ts';
import { newSealedTotpSecret } from '../keep-totp-secret.step.ts';
import { PresentPasswordForm } from '../second-factor.form.ts';

/** Makes a secret that waits for its first right code (`confirmSecondFactor`). A new one each time: what others may have seen is worth nothing. */
export const startSecondFactor = useCase('identity.start-second-factor', grownUp, PresentPasswordForm, async (ctx, { password }) => {
	const refused = await refusedPassword(ctx, password);
	if (refused) return refused;
	const account = await lockAccount(ctx.tx, ctx.actor.id);
	if (account?.totp_confirmed_at) return refuse('second-factor-is-on');
	await updateAccount(ctx.tx, ctx.actor.id, { totp_secret: await newSealedTotpSecret(ctx.actor.id) });
	ctx.note(ctx.actor.id);
	return ok(undefined);
});
