import { ok, refuse } from '#platform/result';
import { grownUp, useCase } from '#platform/usecase';
import { holdsOffice, lockAccount } from '../account.sql.ts';
import { endAccount } from '../end-account.step.ts';
import { refusedPassword } from '../give-second-factor.step.ts';
import { PresentPasswordForm } from '../second-factor.form.ts';

/**
 * Closes one's own account: nothing opens it again and its address is free. An
 * officer hands the office over first, so that no country is left without one unawares.
 */
export const closeAccount = useCase('identity.close-account', grownUp, PresentPasswordForm, async (ctx, { password }) => {
	if (await holdsOffice(ctx.tx, ctx.actor.id)) return refuse('holds-office');
	const refused = await refusedPassword(ctx, password);
	if (refused) return refused;
	const account = await lockAccount(ctx.tx, ctx.actor.id);
	if (!account) return refuse('no-such-account');
	await endAccount(ctx, account, 'account-closed');
	ctx.note(account.id);
	return ok(undefined);
});
