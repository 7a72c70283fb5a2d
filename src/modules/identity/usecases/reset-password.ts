import * as v from 'valibot';
import { rightsChannel } from '#platform/live';
import { ok, refuse } from '#platform/result';
import { anyone, useCase } from '#platform/usecase';
import { lockAccount, updateAccount } from '../account.sql.ts';
import { isOpen } from '../account.ts';
import { markConfirmed } from '../confirm-email.step.ts';
import { mailNews } from '../identity.mails.ts';
import { clearAttempts } from '../limits.sql.ts';
import { hashPassword } from '../password-hash.ts';
import { isGuessable } from '../password.ts';
import { ResetPasswordForm } from '../password.form.ts';
import { endSessions } from '../session.sql.ts';
import { dropTokens, takeToken } from '../token.sql.ts';

const Reset = v.object({ ...ResetPasswordForm.entries, token: v.string() });

/**
 * Sets a new password by the link of the mail. Every session ends (quality S6); a second factor stays and is asked for at
 * the next sign-in. Opening the mail has also confirmed the address.
 */
export const resetPassword = useCase('identity.reset-password', anyone, Reset, async (ctx, { token, password }) => {
	const found = await takeToken(ctx.tx, 'reset', token);
	const account = found?.accountId ? await lockAccount(ctx.tx, found.accountId) : undefined;
	if (!account || !isOpen(account, ctx.now)) return refuse('link-expired');
	if (isGuessable(password, [account.first_name, account.last_name, account.email ?? ''])) return refuse('guessable-password');

	await updateAccount(ctx.tx, account.id, { password_hash: await hashPassword(password), password_kind: 'password' });
	await markConfirmed(ctx, account);
	await endSessions(ctx.tx, account.id);
	await dropTokens(ctx.tx, account.id, ['reset', 'second-factor', 'change-email', 'confirm-email']);
	await clearAttempts('sign-in-name', account.email ?? '');
	await ctx.tell(rightsChannel(account.id), 'sessions-ended');
	await mailNews(ctx.tx, account, 'password-changed');
	ctx.note(account.id);
	return ok(undefined);
});
