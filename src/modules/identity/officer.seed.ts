import { randomUUID } from 'node:crypto';
import type { Db } from '#platform/db';
import { chance, days, insertMany } from '#platform/demo';
import type { Actor, Office } from '#platform/usecase';
import { type AccountRow, type AccountWish, accountRow, actorFor, hashOnce, makeAccount } from './account.seed.ts';
import { sealTotpSecret } from './keep-totp-secret.step.ts';
import { castAccount } from './cast-account.seed.ts';
import { cast, DEMO_PASSWORD } from './seed/cast.ts';
import { type OfficeKey, officeHolders } from './seed/office-holders.ts';

/**
 * The second factor of every officer of the demo world, so that whoever tries it can sign in: base32 for an authenticator
 * app. Only the demo world uses it.
 */
export const DEMO_TOTP_SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

export type MadeOfficer = { id: string; account: AccountRow; actor: Actor };

async function makeOfficeHolder(tx: Db, office: Office, wish: AccountWish): Promise<MadeOfficer> {
	const confirmed = new Date(Date.now() - 86_400_000);
	const id = randomUUID();
	const account = await makeAccount(tx, {
		id,
		profession: 'officer',
		standing: 'none',
		totp_secret: await sealTotpSecret(wish.id ?? id, DEMO_TOTP_SECRET),
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

/** The accounts that decide for an office, by the office's key. */
export type OfficeMap = ReadonlyMap<string, readonly string[]>;
type SeedOffice = OfficeKey & { regions: readonly string[] | null; timeZone: string };

const withSecret = async <T extends { id: string }>(row: T) => ({ ...row, totp_secret: await sealTotpSecret(row.id, DEMO_TOTP_SECRET) });

/** Fills the central office and every national one with the demo world's officers. */
export async function seedOfficers(tx: Db, now: Date, offices: readonly SeedOffice[]): Promise<{ officers: OfficeMap; centralId: string }> {
	const ids = chance('officers');
	const since = new Date(now.getTime() - days(900));
	const over = {
		profession: 'officer',
		standing: 'none',
		password_hash: await hashOnce(DEMO_PASSWORD),
		totp_confirmed_at: since,
		created_at: since,
		last_active_at: new Date(now.getTime() - days(0.1))
	};
	const member = cast.find((one) => one.role === 'central');
	if (!member) throw new Error('the cast has no central officer');
	const central = await castAccount(member, await withSecret({ id: ids.uuid(), ...over }));
	const holders = officeHolders(offices).map((holder) => ({
		...holder,
		id: ids.uuid(),
		at: offices.find((office) => office.key === holder.office)
	}));
	const accounts = await Promise.all(
		holders.map(async ({ id, email, first, last, country, at }) => {
			const names = { email, first_name: first, last_name: last, country, time_zone: at?.timeZone ?? 'Europe/Brussels' };
			return accountRow(await withSecret({ id, ...names, ...over }));
		})
	);
	await insertMany(tx, 'identity.account', [central, ...accounts]);
	const granted = { granted_by: central.id, granted_at: since };
	await insertMany(tx, 'identity.officer', [
		{ account_id: central.id, role: 'central', country: null, regions: null, ...granted },
		...holders.map(({ id, country, at }) => ({
			account_id: id,
			role: 'officer',
			country,
			regions: (at?.regions as string[] | null) ?? null,
			...granted
		}))
	]);
	const officers = new Map<string, string[]>();
	for (const { office, id } of holders) officers.set(office, [...(officers.get(office) ?? []), id]);
	return { officers, centralId: central.id };
}
