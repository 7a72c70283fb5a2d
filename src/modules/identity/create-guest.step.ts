import type { Locale } from '#platform/i18n';
import { ok, refuse, type Result } from '#platform/result';
import type { Ctx } from '#platform/usecase';
import { isHeld } from './account.ts';
import { accountForSignIn, insertAccount, updateAccount } from './account.sql.ts';
import { holderOf } from './create-person.step.ts';
import { hashPassword } from './password-hash.ts';
import { isGuessable } from './password.ts';
import { endOfficesOf } from './officer.sql.ts';
import { endSessions } from './session.sql.ts';

export type NewGuest = { firstName: string; lastName: string; email: string; password: string; locale: Locale };
type Found = Awaited<ReturnType<typeof accountForSignIn>>;

/** A person whose country left can no longer sign in, and comes back as a guest (domain §3); everybody else keeps their account. */
const comesBack = (found: Found): boolean => found?.kind === 'person' && !!found.country_left && found.suspended_at === null;

/** Would `createGuest` make an account for this address? Only whoever can read its mail may be told. */
export async function isAddressFree(tx: Ctx['tx'], email: string): Promise<boolean> {
	const found = await accountForSignIn(tx, email);
	return found === undefined || !isHeld(found) || comesBack(found);
}

/**
 * Makes a guest's account. The caller has proved, by a one-time link, that the address is the guest's own. Refuses `address-known`
 * where the address has an account that can still be used: then its owner signs in with it. A sign-up that nobody confirmed gives way.
 */
export async function createGuest(
	ctx: Ctx,
	{ firstName, lastName, email, password, locale }: NewGuest
): Promise<Result<{ accountId: string }, 'guessable-password' | 'address-known'>> {
	if (isGuessable(password, [firstName, lastName, email])) return refuse('guessable-password');
	const values = {
		kind: 'guest',
		first_name: firstName,
		last_name: lastName,
		password_hash: await hashPassword(password),
		password_kind: 'password',
		standing: 'none',
		locale,
		email_confirmed_at: ctx.now,
		code_of_conduct_at: ctx.now
	};
	await holderOf(ctx, email);
	const before = await accountForSignIn(ctx.tx, email);
	if (!before) return ok({ accountId: await insertAccount(ctx.tx, { ...values, email }) });
	if (!comesBack(before)) return refuse('address-known');
	await updateAccount(ctx.tx, before.id, { ...values, totp_secret: null, totp_confirmed_at: null });
	await endOfficesOf(ctx.tx, before.id, ctx.now);
	await endSessions(ctx.tx, before.id);
	return ok({ accountId: before.id });
}
