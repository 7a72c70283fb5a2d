import type { Insertable, Updateable } from 'kysely';
import type { DB, Tx } from '#platform/db';
import { sql } from '#platform/db';
import type { Standing } from '#platform/usecase';

type Reader = Pick<Tx, 'selectFrom'>;

/** The account for a sign-in name: an e-mail address, or a pupil's user name. */
export const accountForSignIn = (tx: Tx, nameOrEmail: string) =>
	tx
		.selectFrom('identity.account as a')
		.selectAll('a')
		.select((e) => [
			e
				.exists(e.selectFrom('identity.officer as o').select('o.id').whereRef('o.account_id', '=', 'a.id').where('o.ended_at', 'is', null))
				.as('is_officer'),
			e
				.exists(
					e
						.selectFrom('identity.closed_country as c')
						.select('c.country')
						.whereRef('c.country', '=', 'a.country')
						.where('c.closed_from', '<=', sql<string>`current_date`)
				)
				.as('country_left')
		])
		.where((e) => e.or([e('a.email', '=', nameOrEmail), e('a.username', '=', nameOrEmail)]))
		.executeTakeFirst();

export const accountById = (tx: Reader, id: string) =>
	tx.selectFrom('identity.account').selectAll().where('id', '=', id).executeTakeFirst();
export const lockAccount = (tx: Tx, id: string) =>
	tx.selectFrom('identity.account').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
export const accountByEmail = (tx: Reader, email: string) =>
	tx.selectFrom('identity.account').selectAll().where('email', '=', email).executeTakeFirst();

/** Of two who want the same address at the same moment the second waits for the first. */
export async function lockEmail(tx: Tx, email: string): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtextextended(${`email ${email.toLowerCase()}`}, 0))`.execute(tx);
}

export async function insertAccount(tx: Tx, values: Insertable<DB['identity.account']>): Promise<string> {
	return (await tx.insertInto('identity.account').values(values).returning('id').executeTakeFirstOrThrow()).id;
}
export async function updateAccount(tx: Tx, id: string, values: Updateable<DB['identity.account']>): Promise<void> {
	await tx.updateTable('identity.account').set(values).where('id', '=', id).execute();
}
/** The directory's door to a person's standing and country, kept on the account so that sessions need no join. */
export const setStanding = (tx: Tx, id: string, standing: Standing, country: string | null): Promise<void> =>
	updateAccount(tx, id, { standing, country });

/** Does this account hold an office that has not ended? Such an account needs a second factor (quality S1). */
export async function holdsOffice(tx: Reader, id: string): Promise<boolean> {
	const office = await tx
		.selectFrom('identity.officer')
		.select('id')
		.where('account_id', '=', id)
		.where('ended_at', 'is', null)
		.executeTakeFirst();
	return office !== undefined;
}

/** Closes an account: nothing opens it any more and its address is free. The name stays with what the person wrote for others. */
export async function closeAccountRow(tx: Tx, id: string, now: Date): Promise<void> {
	await updateAccount(tx, id, {
		closed_at: now,
		email: null,
		email_confirmed_at: null,
		password_hash: null,
		totp_secret: null,
		totp_confirmed_at: null
	});
	await tx.deleteFrom('identity.session').where('account_id', '=', id).execute();
	await tx.deleteFrom('identity.token').where('account_id', '=', id).execute();
	await tx.deleteFrom('identity.recovery_code').where('account_id', '=', id).execute();
}

/** Sign-ups that nobody confirmed within a week, at most `limit` of them. */
export const staleSignUps = (tx: Reader, limit: number) =>
	tx
		.selectFrom('identity.account')
		.select('id')
		.where('kind', '=', 'person')
		.where('email_confirmed_at', 'is', null)
		.where('closed_at', 'is', null)
		.where('created_at', '<', sql<Date>`now() - interval '7 days'`)
		.limit(limit)
		.execute();
