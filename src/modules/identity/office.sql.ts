import type { Tx } from '#platform/db';
import type { Office } from '#platform/usecase';

/** The open offices of an account. */
export async function officesOf(tx: Pick<Tx, 'selectFrom'>, accountId: string): Promise<Office[]> {
	const rows = await tx
		.selectFrom('identity.officer')
		.select(['role', 'country', 'regions'])
		.where('account_id', '=', accountId)
		.where('ended_at', 'is', null)
		.execute();
	return rows.map(({ role, country, regions }) => (role === 'central' ? { role } : { role: 'officer', country: country ?? '', regions }));
}

/** Gives an account an office; `grantedBy` is null where nobody was there yet to give it. */
export async function grantOffice(tx: Tx, accountId: string, office: Office, grantedBy: string | null): Promise<void> {
	const place = office.role === 'officer' ? { country: office.country, regions: office.regions ? [...office.regions] : null } : {};
	await tx
		.insertInto('identity.officer')
		.values({ account_id: accountId, role: office.role, granted_by: grantedBy, ...place })
		.execute();
}
