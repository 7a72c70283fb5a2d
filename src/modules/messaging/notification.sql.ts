import { after, sql, type Cursor, type Tx } from '#platform/db';
import type { MailChoice, NotificationParams } from './notification.ts';

export async function insertNotification(
	tx: Tx,
	to: string,
	kind: string,
	params: NotificationParams,
	href: string,
	now: Date
): Promise<string> {
	const row = await tx
		.insertInto('messaging.notification')
		.values({ account_id: to, kind, params: JSON.stringify(params), href, at: now })
		.returning('id')
		.executeTakeFirstOrThrow();
	return row.id;
}
export async function mailChoice(tx: Tx, accountId: string, kind: string): Promise<MailChoice | undefined> {
	const row = await tx
		.selectFrom('messaging.notification_choice')
		.select('mail')
		.where('account_id', '=', accountId)
		.where('kind', '=', kind)
		.executeTakeFirst();
	return row?.mail as MailChoice | undefined;
}
export async function setMailChoice(tx: Tx, accountId: string, kind: string, mail: MailChoice): Promise<void> {
	await tx
		.insertInto('messaging.notification_choice')
		.values({ account_id: accountId, kind, mail })
		.onConflict((conflict) => conflict.columns(['account_id', 'kind']).doUpdateSet({ mail }))
		.execute();
}
export const notificationById = (tx: Tx, id: string) =>
	tx
		.selectFrom('messaging.notification as n')
		.innerJoin('identity.account as a', 'a.id', 'n.account_id')
		.selectAll('n')
		.select(['a.email', 'a.locale', 'a.time_zone', 'a.closed_at', 'a.first_name'])
		.where('n.id', '=', id)
		.executeTakeFirst();
export async function markMailed(tx: Tx, ids: readonly string[]): Promise<void> {
	if (ids.length > 0)
		await tx
			.updateTable('messaging.notification')
			.set({ mailed_at: sql`now()` })
			.where('id', 'in', ids)
			.execute();
}
/** Reads one, or all, of a person's notifications. */
export async function markNotificationsRead(tx: Tx, accountId: string, id: string | undefined, now: Date): Promise<void> {
	let query = tx
		.updateTable('messaging.notification')
		.set({ read_at: now })
		.where('account_id', '=', accountId)
		.where('read_at', 'is', null);
	if (id) query = query.where('id', '=', id);
	await query.execute();
}

/** Kinds that go out at once are mailed by their own job; these are left for the summary. */
const unmailed = (tx: Tx, now: Date) =>
	tx
		.selectFrom('messaging.notification as n')
		.innerJoin('identity.account as a', 'a.id', 'n.account_id')
		.leftJoin('messaging.notification_choice as c', (join) =>
			join.onRef('c.account_id', '=', 'n.account_id').onRef('c.kind', '=', 'n.kind')
		)
		.leftJoin('messaging.notification_choice as d', (join) => join.onRef('d.account_id', '=', 'n.account_id').on('d.kind', '=', 'daily'))
		.where('n.mailed_at', 'is', null)
		.where('n.read_at', 'is', null)
		.where('n.at', '>', new Date(now.getTime() - 2 * 86_400_000))
		.where('a.email', 'is not', null)
		.where('a.closed_at', 'is', null)
		.where((e) => e.or([e('c.mail', 'is', null), e('c.mail', '=', 'daily')]))
		.where((e) => e.or([e('d.mail', 'is', null), e('d.mail', '<>', 'never')]));

/** Accounts with something to tell in a summary, by id. */
export async function accountsWithNews(tx: Tx, after: string | undefined, limit: number, now: Date): Promise<string[]> {
	const rows = await unmailed(tx, now)
		.select('n.account_id')
		.distinct()
		.where((e) => (after ? e('n.account_id', '>', after) : e.lit(true)))
		.orderBy('n.account_id')
		.limit(limit)
		.execute();
	return rows.map((row) => row.account_id);
}

/** What one account has not been told yet, newest first. */
export async function newsFor(tx: Tx, accountId: string, now: Date) {
	const rows = await unmailed(tx, now)
		.selectAll('n')
		.select(['a.email', 'a.locale', 'a.time_zone'])
		.where('n.account_id', '=', accountId)
		.orderBy('n.at', 'desc')
		.execute();
	return rows.map((row) => ({ ...row, email: row.email as string }));
}

export const notificationsOf = (tx: Tx, accountId: string, cursor: Cursor | undefined, limit: number) =>
	tx
		.selectFrom('messaging.notification')
		.selectAll()
		.where('account_id', '=', accountId)
		.where(after('at', 'id', cursor))
		.orderBy(sql`date_trunc('milliseconds', at)`, 'desc')
		.orderBy('id', 'desc')
		.limit(limit)
		.execute();
export const choicesOf = (tx: Tx, accountId: string) =>
	tx.selectFrom('messaging.notification_choice').select(['kind', 'mail']).where('account_id', '=', accountId).execute();
