import { rightsChannel } from '#platform/live';
import { ok, refuse } from '#platform/result';
import { grownUp, useCase } from '#platform/usecase';
import { holdsOffice, lockAccount, updateAccount } from '../account.sql.ts';
import { mailNews } from '../identity.mails.ts';
import { dropCodes } from '../recovery-code.sql.ts';
import { refusedPassword } from '../give-second-factor.step.ts';
import { PresentPasswordForm } from '../second-factor.form.ts';
import { endSessions } from '../session.sql.ts';

/** Turns the second factor off. Officers keep theirs (quality S1). Other sessions end. */
export const stopSecondFactor = useCase('identity.stop-second-factor', grownUp, PresentPasswordForm, async (ctx, { password }) => {
	if (await holdsOffice(ctx.tx, ctx.actor.id)) return refuse('officers-need-it');
	const refused = await refusedPassword(ctx, password);
	if (refused) return refused;
	const account = await lockAccount(ctx.tx, ctx.actor.id);
	if (!account?.totp_confirmed_at) return refuse('second-factor-is-off');
	await updateAccount(ctx.tx, account.id, { totp_secret: null, totp_confirmed_at: null });
	await dropCodes(ctx.tx, account.id);
	await endSessions(ctx.tx, account.id, { except: ctx.actor.sessionId });
	await ctx.tell(rightsChannel(account.id), 'sessions-ended');
	await mailNews(ctx.tx, account, 'second-factor-off');
	ctx.note(account.id);
	return ok(undefined);
});
