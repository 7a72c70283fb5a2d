import { rightsChannel } from '#platform/live';
import { ok, refuse } from '#platform/result';
import { grownUp, useCase } from '#platform/usecase';
import { lockAccount, updateAccount } from '../account.sql.ts';
import { mailNews } from '../identity.mails.ts';
import { hashPassword } from '../password-hash.ts';
import { isGuessable } from '../password.ts';
import { ChangePasswordForm } from '../password.form.ts';
import { refusedPassword } from '../give-second-factor.step.ts';
import { endSessions } from '../session.sql.ts';
import { dropTokens } from '../token.sql.ts';

/** Sets a new password by the present one. All other sessions end (quality S6). */
export const changePassword = useCase('identity.change-password', grownUp, ChangePasswordForm, async (ctx, { password, newPassword }) => {
	const refused = await refusedPassword(ctx, password);
	if (refused) return refused;
	const account = await lockAccount(ctx.tx, ctx.actor.id);
	if (!account) return refuse('no-such-account');
	if (isGuessable(newPassword, [account.first_name, account.last_name, account.email ?? ''])) return refuse('guessable-password');

	await updateAccount(ctx.tx, account.id, { password_hash: await hashPassword(newPassword), password_kind: 'password' });
	const ended = await endSessions(ctx.tx, account.id, { except: ctx.actor.sessionId });
	await dropTokens(ctx.tx, account.id, ['reset', 'second-factor']);
	await ctx.tell(rightsChannel(account.id), 'sessions-ended');
	await mailNews(ctx.tx, account, 'password-changed');
	ctx.note(account.id);
	return ok({ ended });
});
