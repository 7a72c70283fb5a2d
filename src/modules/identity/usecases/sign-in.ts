import * as v from 'valibot';
import { ok, refuse } from '#platform/result';
import { anyone, useCase } from '#platform/usecase';
import { accountForSignIn } from '../account.sql.ts';
import { addressKey, clearAttempts, countAttempt, waitSeconds } from '../limits.ts';
import { passwordFits } from '../password.hash.ts';
import { openSession } from '../session.sql.ts';
import { SignInForm } from '../sign-in.form.ts';

const SignIn = v.object({ ...SignInForm.entries, address: v.string(), device: v.string() });

/**
 * Opens a session. A wrong password, an unknown name and a closed account get the same answer in the same time (quality S3).
 * `next`: 'code' where a second factor must follow, 'set-up-code' where an officer has none yet.
 */
export const signIn = useCase('identity.sign-in', anyone, SignIn, async (ctx, { email, password, address, device }) => {
	const from = addressKey(address);
	const name = email.toLowerCase();
	const wait = Math.max(await waitSeconds('sign-in-account', name), await waitSeconds('sign-in-address', from));
	if (wait > 0) return refuse('too-often', { seconds: wait });

	const account = await accountForSignIn(ctx.tx, email);
	const fits = await passwordFits(account?.password_hash, password);
	if (!account || !fits || account.closed_at || account.suspended_at || (account.expires_at && account.expires_at < ctx.now)) {
		await countAttempt('sign-in-account', name);
		await countAttempt('sign-in-address', from);
		return refuse('wrong-sign-in');
	}
	if (account.country_left && account.kind === 'person') return refuse('country-left');
	await clearAttempts('sign-in-account', name);

	const token = await openSession(ctx.tx, account.id, { device, address: from, office: account.is_officer === true });
	ctx.note(account.id);
	const next = account.totp_confirmed_at ? 'code' : account.is_officer ? 'set-up-code' : 'in';
	return ok({ token, next, locale: account.locale, kind: account.kind } as const);
});
