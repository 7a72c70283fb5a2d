import type { Db } from '#platform/db';
import { insertMany } from '#platform/demo';
import type { Actor, Office } from '#platform/usecase';
import { type AccountRow, type AccountWish, actorFor, makeAccount } from './account.seed.ts';

/**
 * The second factor of every officer of the demo world, so that whoever tries it can sign in: base32 for an authenticator
 * app. Only the demo world uses it.
 */
export const DEMO_TOTP_SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

export type MadeOfficer = { id: string; account: AccountRow; actor: Actor };

async function makeOfficeHolder(tx: Db, office: Office, wish: AccountWish): Promise<MadeOfficer> {
	const confirmed = new Date(Date.now() - 86_400_000);
	const account = await makeAccount(tx, {
		profession: 'officer',
		standing: 'none',
		totp_secret: DEMO_TOTP_SECRET,
		totp_confirmed_at: confirmed,
		...wish
	});
	await insertMany(tx, 'identity.officer', [
		{
			account_id: account.id,
			role: office.role,
			country: office.role === 'officer' ? office.country : null,
			regions: office.role === 'officer' ? (office.regions as string[] | null) : null
		}
	]);
	return { id: account.id, account, actor: actorFor(account, [office]) };
}

/** An officer of a national office: the whole country, or the regions named. The actor has given the second factor. */
export function makeOfficer(
	tx: Db,
	{ country = 'EE', regions = null, ...wish }: AccountWish & { regions?: string[] | null } = {}
): Promise<MadeOfficer> {
	const code = country ?? 'EE';
	return makeOfficeHolder(tx, { role: 'officer', country: code, regions }, { ...wish, country: code });
}

/** An officer of the central office. */
export const makeCentralOfficer = (tx: Db, wish: AccountWish = {}): Promise<MadeOfficer> => makeOfficeHolder(tx, { role: 'central' }, wish);
