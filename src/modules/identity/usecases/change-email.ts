import { ok, refuse } from '#platform/result';
import { anyone, useCase } from '#platform/usecase';
import { LinkForm } from '../account.form.ts';
import { lockAccount, updateAccount } from '../account.sql.ts';
import { isOpen } from '../account.ts';
import { holderOf } from '../create-person.step.ts';
import { mailNews } from '../identity.mails.ts';
import { dropTokens, issueToken, takeToken } from '../token.sql.ts';

/**
 * Moves an account to the address whose mail held this link; it may be opened on a device that is not signed in. The address it
 * leaves gets a link that takes the account back. Tells `identity.email-changed {accountId}`.
 */
export const changeEmail = useCase('identity.change-email', anyone, LinkForm, async (ctx, { token }) => {
	const found = await takeToken(ctx.tx, 'change-email', token);
	const account = found?.accountId ? await lockAccount(ctx.tx, found.accountId) : undefined;
	const email = found?.payload.email;
	if (!account || !isOpen(account, ctx.now) || typeof email !== 'string') return refuse('link-expired');
	if (await holderOf(ctx, email)) return refuse('link-expired');

	await updateAccount(ctx.tx, account.id, { email, email_confirmed_at: ctx.now });
	await dropTokens(ctx.tx, account.id, ['reset', 'confirm-email']);
	const way = await issueToken(ctx.tx, 'take-back', { accountId: account.id, payload: { email: account.email } });
	await mailNews(ctx.tx, account, 'email-changed', way);
	await ctx.emit('identity.email-changed', { accountId: account.id });
	ctx.note(account.id);
	return ok({ accountId: account.id });
});
