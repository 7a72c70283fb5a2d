import type { Locale } from '#platform/i18n';
import { ok, refuse } from '#platform/result';
import type { Ctx } from '#platform/usecase';
import { addressKey, tooOften } from '#platform/limits';
import { isHeld } from './account.ts';
import { accountByEmail, closeAccountRow, insertAccount, lockAccount, lockEmail, updateAccount } from './account.sql.ts';
import { mailAddressKnown, mailConfirmation } from './identity.mails.ts';
import { countAttempt } from './count-attempt.step.ts';
import { hashPassword } from './password-hash.ts';
import { isGuessable } from './password.ts';
import { dropTokens, issueToken } from './token.sql.ts';

export type NewPerson = {
	firstName: string;
	lastName: string;
	email: string;
	password: string;
	profession: string;
	/** ISO 3166-1 alpha-2 of the school. */
	country: string;
	locale: Locale;
	/** IANA name; the country's, until the person says otherwise. */
	timeZone: string;
	/** Where the form came from, for the limits. */
	address: string;
};

/**
 * Makes an account that waits for its address to be confirmed, and sends the mail for it. `accountId` is undefined where
 * the address has an account already: its owner gets a mail that says so, and the caller answers as if all had gone well
 * (quality S3). A sign-up that nobody confirmed gives way to the newer one, password and all.
 */
export async function createPerson(ctx: Ctx, person: NewPerson) {
	const wait = (await countAttempt('sign-up-address', addressKey(person.address))) || (await countAttempt('mail-to-address', person.email));
	if (wait > 0) return tooOften(wait);
	if (isGuessable(person.password, [person.firstName, person.lastName, person.email])) return refuse('guessable-password');
	const passwordHash = await hashPassword(person.password);
	const holder = await holderOf(ctx, person.email);
	if (holder) {
		await mailAddressKnown(ctx.tx, { email: person.email, locale: holder.locale });
		return ok({ accountId: undefined });
	}
	const accountId = await insertAccount(ctx.tx, {
		kind: 'person',
		email: person.email,
		first_name: person.firstName,
		last_name: person.lastName,
		password_hash: passwordHash,
		profession: person.profession,
		country: person.country,
		locale: person.locale,
		time_zone: person.timeZone,
		standing: 'unconfirmed',
		code_of_conduct_at: ctx.now
	});
	await sendConfirmation(ctx, { id: accountId, email: person.email, locale: person.locale });
	return ok({ accountId });
}

/** The account that has an address for good; a sign-up with it that nobody confirmed gives way. Whoever wants it next waits for this commit. */
export async function holderOf(ctx: Ctx, email: string) {
	await lockEmail(ctx.tx, email);
	const found = await accountByEmail(ctx.tx, email);
	// Locked, so that a confirmation that is on its way counts.
	const holder = found && (await lockAccount(ctx.tx, found.id));
	if (!holder || isHeld(holder)) return holder;
	await closeUnconfirmed(ctx, holder.id);
	return undefined;
}

/** Closes a sign-up that was never confirmed; nothing of its person is kept. */
export async function closeUnconfirmed(ctx: Ctx, accountId: string): Promise<void> {
	await closeAccountRow(ctx.tx, accountId, ctx.now);
	await updateAccount(ctx.tx, accountId, { first_name: '', last_name: '' });
	await ctx.emit('identity.account-closed', { accountId });
}

/** Writes the mail with the link that confirms an address; the links before it are dead. */
export async function sendConfirmation(ctx: Ctx, account: { id: string; email: string; locale: string }): Promise<void> {
	await dropTokens(ctx.tx, account.id, ['confirm-email']);
	const token = await issueToken(ctx.tx, 'confirm-email', { accountId: account.id, payload: { email: account.email } });
	await mailConfirmation(ctx.tx, account, token);
}
