import { rightsChannel } from '#platform/live';
import type { Ctx } from '#platform/usecase';
import { closeAccountRow, lockAccount } from './account.sql.ts';
import { mailNews } from './identity.mails.ts';

/**
 * A guest whose last stay has ended: the account opens nothing any more and its address is free for another invitation; what they
 * wrote stays, under their name. `hasStay` is asked when nobody else can change the account. Tells `identity.account-closed {accountId}`.
 */
export async function closeGuest(ctx: Ctx, accountId: string, hasStay: () => Promise<boolean>): Promise<void> {
	const account = await lockAccount(ctx.tx, accountId);
	if (account?.kind !== 'guest' || account.closed_at || (await hasStay())) return;
	await mailNews(ctx.tx, account, 'guest-ended');
	await closeAccountRow(ctx.tx, accountId, ctx.now);
	await ctx.tell(rightsChannel(accountId), 'sessions-ended');
	await ctx.emit('identity.account-closed', { accountId });
}
