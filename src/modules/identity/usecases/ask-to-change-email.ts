import { tooOften } from '#platform/limits';
import { ok, refuse } from '#platform/result';
import { grownUp, useCase } from '#platform/usecase';
import { ChangeEmailForm } from '../account.form.ts';
import { accountByEmail, lockAccount } from '../account.sql.ts';
import { mailAddressKnown, mailNews, mailNewAddress } from '../identity.mails.ts';
import { isHeld } from '../account.ts';
import { countAttempt } from '../count-attempt.step.ts';
import { refusedPassword } from '../give-second-factor.step.ts';
import { dropTokens, issueToken } from '../token.sql.ts';

/**
 * Sends a link to a new address; the old one counts until it is opened, and is told. Where the new address has an account
 * already the answer is the same, and its owner gets a mail that says so (quality S3).
 */
export const askToChangeEmail = useCase('identity.ask-to-change-email', grownUp, ChangeEmailForm, async (ctx, { email, password }) => {
	const refused = await refusedPassword(ctx, password);
	if (refused) return refused;
	const account = await lockAccount(ctx.tx, ctx.actor.id);
	if (!account) return refuse('no-such-account');
	if (account.email?.toLowerCase() === email) return refuse('same-email');
	const wait = await countAttempt('mail-to-address', email);
	if (wait > 0) return tooOften(wait);

	await dropTokens(ctx.tx, account.id, ['change-email']);
	const token = await issueToken(ctx.tx, 'change-email', { accountId: account.id, payload: { email } });
	const other = await accountByEmail(ctx.tx, email);
	if (other && isHeld(other)) await mailAddressKnown(ctx.tx, { email, locale: other.locale });
	else await mailNewAddress(ctx.tx, { ...account, email }, token);
	await mailNews(ctx.tx, account, 'email-change-asked');
	ctx.note(account.id);
	return ok(undefined);
});
