import type { Insertable, Updateable } from 'kysely';
import type { DB, Tx } from '#platform/db';
import { sql } from '#platform/db';
import type { Standing } from '#platform/usecase';

/** The account for a sign-in name: an e-mail address, or a pupil's user name. */
export const accountForSignIn = (tx: Tx, nameOrEmail: string) =>
	tx
		.selectFrom('identity.account as a')
		.selectAll('a')
		.select((e) => [
			e.exists(e.selectFrom('identity.officer as o').select('o.id').whereRef('o.account_id', '=', 'a.id').where('o.ended_at', 'is', null)).as('is_officer'),
			e
				.exists(
					e.selectFrom('identity.closed_country as c').select('c.country').whereRef('c.country', '=', 'a.country').where('c.closed_from', '<=', sql<string>`current_date`)
				)
				.as('country_left')
		])
		.where((e) => e.or([e('a.email', '=', nameOrEmail), e('a.username', '=', nameOrEmail)]))
		.executeTakeFirst();

export const accountById = (tx: Tx, id: string) => tx.selectFrom('identity.account').selectAll().where('id', '=', id).executeTakeFirst();
export const lockAccount = (tx: Tx, id: string) => tx.selectFrom('identity.account').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
export const accountByEmail = (tx: Tx, email: string) => tx.selectFrom('identity.account').selectAll().where('email', '=', email).executeTakeFirst();

export async function insertAccount(tx: Tx, values: Insertable<DB['identity.account']>): Promise<string> {
	return (await tx.insertInto('identity.account').values(values).returning('id').executeTakeFirstOrThrow()).id;
}
export async function updateAccount(tx: Tx, id: string, values: Updateable<DB['identity.account']>): Promise<void> {
	await tx.updateTable('identity.account').set(values).where('id', '=', id).execute();
}
/** The directory's door to a person's standing and country, kept on the account so that sessions need no join. */
export const setStanding = (tx: Tx, id: string, standing: Standing, country: string | null): Promise<void> => updateAccount(tx, id, { standing, country });
