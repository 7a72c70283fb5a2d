import * as v from 'valibot';
import { ok, refuse } from '#platform/result';
import { anyone, useCase, uncounted } from '#platform/usecase';
import { addressKey, tooOften } from '#platform/limits';
import { accountForSignIn, updateAccount } from '../account.sql.ts';
import { isOpen } from '../account.ts';
import { newSealedTotpSecret } from '../keep-totp-secret.step.ts';
import { clearAttempts, countAttempt, giveBack } from '../count-attempt.step.ts';
import { wordSecret } from '../password.ts';
import { passwordFits } from '../password-hash.ts';
import { openSession } from '../session.sql.ts';
import { SignInForm } from '../sign-in.form.ts';
import { issueToken } from '../token.sql.ts';

const SignIn = v.object({ ...SignInForm.entries, address: v.string(), device: v.string() });

/**
 * Opens a session. A wrong password, an unknown name and a closed account get the same answer in the same time (quality S3).
 * Where `next` is 'code' or 'set-up', `token` opens nothing but the page of the second factor: an officer without one sets
 * it up first (quality S1).
 */
export const signIn = useCase('identity.sign-in', uncounted(anyone), SignIn, async (ctx, { email, password, address, device }) => {
	const from = addressKey(address);
	const name = email.toLowerCase();
	const wait = Math.max(
		await countAttempt('sign-in-account', `${name} ${from}`),
		await countAttempt('sign-in-name', name),
		await countAttempt('sign-in-address', from)
	);
	if (wait > 0) return tooOften(wait);

	const account = await accountForSignIn(ctx.tx, email);
	const fits = await passwordFits(account?.password_hash, account?.password_kind === 'words' ? wordSecret(password) : password);
	if (!account || !fits || !isOpen(account, ctx.now)) return refuse('wrong-sign-in');
	await clearAttempts('sign-in-account', `${name} ${from}`);
	await giveBack('sign-in-name', name);
	await giveBack('sign-in-address', from);
	if (account.country_left && account.kind === 'person') return refuse('country-left');
	if (account.kind === 'person' && !account.email_confirmed_at) return refuse('unconfirmed');

	ctx.note(account.id);
	const { locale, kind } = account;
	if (account.totp_confirmed_at || account.is_officer) {
		// A new secret each time: one that was shown to somebody else and never confirmed is worth nothing.
		if (!account.totp_confirmed_at) await updateAccount(ctx.tx, account.id, { totp_secret: await newSealedTotpSecret(account.id) });
		const token = await issueToken(ctx.tx, 'second-factor', { accountId: account.id });
		return ok({ token, next: account.totp_confirmed_at ? 'code' : 'set-up', locale, kind } as const);
	}
	const token = await openSession(ctx.tx, account.id, { device, address: from, office: false });
	return ok({ token, next: 'in', locale, kind } as const);
});
