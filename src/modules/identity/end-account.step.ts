import type { Selectable } from 'kysely';
import type { DB } from '#platform/db';
import { rightsChannel } from '#platform/live';
import type { Ctx } from '#platform/usecase';
import { closeAccountRow } from './account.sql.ts';
import { mailNews } from './identity.mails.ts';

/**
 * Closes an account, which the caller has locked, and tells its address why: nothing opens it again, and the address is free. What
 * the person wrote for others stays, under their name. Tells `identity.account-closed {accountId}`.
 */
export async function endAccount(
	ctx: Ctx,
	account: Selectable<DB['identity.account']>,
	why: 'account-closed' | 'guest-ended'
): Promise<void> {
	await mailNews(ctx.tx, account, why);
	await closeAccountRow(ctx.tx, account.id, ctx.now);
	await ctx.tell(rightsChannel(account.id), 'sessions-ended');
	await ctx.emit('identity.account-closed', { accountId: account.id });
}
