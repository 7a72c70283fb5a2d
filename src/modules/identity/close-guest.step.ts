import type { Ctx } from '#platform/usecase';
import { lockAccount } from './account.sql.ts';
import { endAccount } from './end-account.step.ts';

/**
 * A guest whose last stay has ended: the account opens nothing any more and its address is free for another invitation; what they
 * wrote stays, under their name. `hasStay` is asked when nobody else can change the account.
 */
export async function closeGuest(ctx: Ctx, accountId: string, hasStay: () => Promise<boolean>): Promise<void> {
	const account = await lockAccount(ctx.tx, accountId);
	if (account?.kind !== 'guest' || account.closed_at || (await hasStay())) return;
	await endAccount(ctx, account, 'guest-ended');
}
