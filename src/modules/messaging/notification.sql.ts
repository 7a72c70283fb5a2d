import { sql, type Tx } from '#platform/db';
import type { MailChoice, NotificationParams } from './notification.ts';

export async function insertNotification(tx: Tx, to: string, kind: string, params: NotificationParams, href: string, now: Date): Promise<string> {
	const row = await tx
		.insertInto('messaging.notification')
		.values({ account_id: to, kind, params: JSON.stringify(params), href, at: now })
		.returning('id')
		.executeTakeFirstOrThrow();
	return row.id;
}
export async function mailChoice(tx: Tx, accountId: string, kind: string): Promise<MailChoice | undefined> {
	const row = await tx.selectFrom('messaging.notification_choice').select('mail').where('account_id', '=', accountId).where('kind', '=', kind).executeTakeFirst();
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
	if (ids.length > 0) await tx.updateTable('messaging.notification').set({ mailed_at: sql`now()` }).where('id', 'in', ids).execute();
}
/** Reads one, or all, of a person's notifications. */
export async function markNotificationsRead(tx: Tx, accountId: string, id: string | undefined, now: Date): Promise<void> {
	let query = tx.updateTable('messaging.notification').set({ read_at: now }).where('account_id', '=', accountId).where('read_at', 'is', null);
	if (id) query = query.where('id', '=', id);
	await query.execute();
}
