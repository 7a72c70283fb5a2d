import type { Locale } from '#platform/i18n';
import { rightsChannel } from '#platform/live';
import { ok, refuse } from '#platform/result';
import type { Ctx, Office } from '#platform/usecase';
import { insertAccount } from './account.sql.ts';
import { holderOf } from './create-person.step.ts';
import { grantOffice, officesOf } from './office.sql.ts';
import { dropTokens, issueToken } from './token.sql.ts';

export type NewOfficer = {
	email: string;
	firstName: string;
	lastName: string;
	office: Office;
	locale: Locale;
	/** IANA name; the country's, until the person says otherwise. */
	timeZone: string;
};

/**
 * Gives a person an office, and an account where they have none. `token` opens the page on which a new account chooses its
 * password; without one the account is the person's own and its password stays. Refuses 'not-a-person' for the address of a guest.
 */
export async function appointOfficer(ctx: Ctx, { email, firstName, lastName, office, locale, timeZone }: NewOfficer) {
	// A sign-up that nobody confirmed may be anybody's: an office must not go to whoever knows its password.
	const known = await holderOf(ctx, email);
	if (known && known.kind !== 'person') return refuse('not-a-person');
	const accountId =
		known?.id ??
		(await insertAccount(ctx.tx, {
			kind: 'person',
			email,
			first_name: firstName,
			last_name: lastName,
			profession: 'officer',
			country: office.role === 'officer' ? office.country : null,
			locale,
			time_zone: timeZone
		}));
	const held = await officesOf(ctx.tx, accountId);
	const already = held.some((one) => isSame(one, office));
	if (!already) await grantOffice(ctx.tx, accountId, office, ctx.actor?.id ?? null);
	await ctx.tell(rightsChannel(accountId), 'office-given');
	ctx.note(accountId, { office });
	if (known?.password_hash) return ok({ accountId, already, token: undefined });
	await dropTokens(ctx.tx, accountId, ['reset']);
	return ok({ accountId, already, token: await issueToken(ctx.tx, 'reset', { accountId }) });
}

const isSame = (one: Office, other: Office): boolean =>
	one.role === other.role &&
	(one.role === 'central' ||
		(other.role === 'officer' &&
			one.country === other.country &&
			String(one.regions?.toSorted() ?? '') === String(other.regions?.toSorted() ?? '')));
