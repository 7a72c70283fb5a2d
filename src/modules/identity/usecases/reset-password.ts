import * as v from 'valibot';
import { rightsChannel } from '#platform/live';
import { ok, refuse } from '#platform/result';
import { anyone, useCase } from '#platform/usecase';
import { lockAccount, updateAccount } from '../account.sql.ts';
import { isOpen } from '../account.ts';
import { markConfirmed } from '../confirm-email.step.ts';
import { holderOf } from '../create-person.step.ts';
import { mailNews } from '../identity.mails.ts';
import { clearAttempts } from '../count-attempt.step.ts';
import { hashPassword } from '../password-hash.ts';
import { isGuessable } from '../password.ts';
import { ResetPasswordForm } from '../password.form.ts';
import { endSessions } from '../session.sql.ts';
import { dropLaterTokens, dropTokens, takeToken } from '../token.sql.ts';

const Reset = v.object({ ...ResetPasswordForm.entries, token: v.string() });

/**
 * Sets a new password by the link of the mail; the one that went to an address the account has left also brings that address back.
 * A sign-up with it that nobody has confirmed gives way, since the link proves whose the address is; where another account was
 * confirmed with it, this one keeps the address that it has, and the answer says so. Every session ends (quality S6); a second
 * factor stays and is asked for at the next sign-in. Opening the mail has also confirmed the address.
 */
export const resetPassword = useCase('identity.reset-password', anyone, Reset, async (ctx, { token, password }) => {
	const found = (await takeToken(ctx.tx, 'reset', token)) ?? (await takeToken(ctx.tx, 'take-back', token));
	const present = found?.accountId ? await lockAccount(ctx.tx, found.accountId) : undefined;
	if (!present || !isOpen(present, ctx.now)) return refuse('link-expired');
	const former = typeof found?.payload.email === 'string' && found.payload.email !== present.email ? found.payload.email : undefined;
	const isBack = former !== undefined && !(await holderOf(ctx, former));
	const account = isBack ? { ...present, email: former, email_confirmed_at: ctx.now } : present;
	if (isGuessable(password, [account.first_name, account.last_name, account.email ?? ''])) return refuse('guessable-password');

	const back = isBack ? { email: former, email_confirmed_at: ctx.now } : {};
	await updateAccount(ctx.tx, account.id, { ...back, password_hash: await hashPassword(password), password_kind: 'password' });
	await markConfirmed(ctx, account);
	await endSessions(ctx.tx, account.id);
	// Whoever took the account may have moved it on: what they got for that counts less than what its owner got before.
	await dropLaterTokens(ctx.tx, account.id, 'take-back', token);
	await dropTokens(ctx.tx, account.id, ['reset', 'second-factor', 'change-email', 'confirm-email']);
	await clearAttempts('sign-in-name', account.email ?? '');
	await ctx.tell(rightsChannel(account.id), 'sessions-ended');
	await mailNews(ctx.tx, account, 'password-changed');
	if (isBack) await ctx.emit('identity.email-changed', { accountId: account.id });
	ctx.note(account.id);
	const kept = former !== undefined && !isBack ? { former, email: account.email ?? '' } : undefined;
	return ok({ isBack, kept });
});
