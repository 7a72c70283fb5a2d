import type { Db, Tx } from '#platform/db';

/** A person's office of this kind and country that has not ended. */
export const openOffice = (tx: Tx, accountId: string, role: string, country: string | null) =>
	tx
		.selectFrom('identity.officer')
		.select('id')
		.where('account_id', '=', accountId)
		.where('role', '=', role)
		.where('country', country === null ? 'is' : '=', country)
		.where('ended_at', 'is', null)
		.executeTakeFirst();

export const lockOffice = (tx: Tx, id: string) =>
	tx.selectFrom('identity.officer').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
export async function endOfficeRow(tx: Tx, id: string, now: Date): Promise<void> {
	await tx.updateTable('identity.officer').set({ ended_at: now }).where('id', '=', id).execute();
}
export async function endOfficesOf(tx: Tx, accountId: string, now: Date): Promise<void> {
	await tx
		.updateTable('identity.officer')
		.set({ ended_at: now })
		.where('account_id', '=', accountId)
		.where('ended_at', 'is', null)
		.execute();
}
/** Everybody in office, the central office first. */
export const officersInOffice = (tx: Db) =>
	tx
		.selectFrom('identity.officer as o')
		.innerJoin('identity.account as a', 'a.id', 'o.account_id')
		.select([
			'o.id',
			'o.role',
			'o.country',
			'o.regions',
			'o.granted_at',
			'a.id as account_id',
			'a.first_name',
			'a.last_name',
			'a.email',
			'a.last_active_at',
			'a.totp_confirmed_at'
		])
		.where('o.ended_at', 'is', null)
		.where('a.closed_at', 'is', null)
		.orderBy('o.role')
		.orderBy('o.country')
		.orderBy('a.last_name')
		.execute();
