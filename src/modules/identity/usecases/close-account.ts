import { rightsChannel } from '#platform/live';
import { ok, refuse } from '#platform/result';
import { grownUp, useCase } from '#platform/usecase';
import { closeAccountRow, holdsOffice, lockAccount } from '../account.sql.ts';
import { mailNews } from '../identity.mails.ts';
import { refusedPassword } from '../give-second-factor.step.ts';
import { PresentPasswordForm } from '../second-factor.form.ts';

/**
 * Closes one's own account: nothing opens it again and its address is free. Tells `identity.account-closed {accountId}`. An
 * officer hands the office over first, so that no country is left without one unawares.
 */
export const closeAccount = useCase('identity.close-account', grownUp, PresentPasswordForm, async (ctx, { password }) => {
	if (await holdsOffice(ctx.tx, ctx.actor.id)) return refuse('holds-office');
	const refused = await refusedPassword(ctx, password);
	if (refused) return refused;
	const account = await lockAccount(ctx.tx, ctx.actor.id);
	if (!account) return refuse('no-such-account');
	await mailNews(ctx.tx, account, 'account-closed');
	await closeAccountRow(ctx.tx, account.id, ctx.now);
	await ctx.tell(rightsChannel(account.id), 'sessions-ended');
	await ctx.emit('identity.account-closed', { accountId: account.id });
	ctx.note(account.id);
	return ok(undefined);
});
