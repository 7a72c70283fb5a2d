import { ok, refuse } from '#platform/result';
import type { Ctx } from '#platform/usecase';
import { lockAccount, updateAccount } from './account.sql.ts';
import { takeToken } from './token.sql.ts';

/**
 * Uses up the link of the confirmation mail. Tells `identity.email-confirmed {accountId}`; the directory moves the
 * membership on. Refuses 'link-expired' for a link that was used, ran out, or was replaced by a newer one.
 */
export async function confirmEmailToken(ctx: Ctx, token: string) {
	const found = await takeToken(ctx.tx, 'confirm-email', token);
	const account = found?.accountId ? await lockAccount(ctx.tx, found.accountId) : undefined;
	if (!account || account.closed_at || account.email !== found?.payload.email) return refuse('link-expired');
	await markConfirmed(ctx, account);
	return ok({ accountId: account.id });
}

/** Whoever opened a mail to this address has shown that it is theirs. Tells so once. */
export async function markConfirmed(ctx: Ctx, account: { id: string; email_confirmed_at: Date | null }): Promise<void> {
	if (account.email_confirmed_at) return;
	await updateAccount(ctx.tx, account.id, { email_confirmed_at: ctx.now });
	await ctx.emit('identity.email-confirmed', { accountId: account.id });
}
