import { sql, type Tx } from '#platform/db';
import { OPEN_TO_ASKER } from './contact.ts';

const pair = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a]);

/** Contacts have accepted each other (domain §2). */
export async function areContacts(tx: Tx, a: string, b: string): Promise<boolean> {
	const [first, second] = pair(a, b);
	const row = await tx
		.selectFrom('messaging.contact')
		.select('since')
		.where('a_id', '=', first)
		.where('b_id', '=', second)
		.executeTakeFirst();
	return row !== undefined;
}

/** Whatever one of them ignored before is over with it. */
export async function makeContacts(tx: Tx, a: string, b: string, now: Date): Promise<void> {
	const [first, second] = pair(a, b);
	await tx
		.insertInto('messaging.contact')
		.values({ a_id: first, b_id: second, since: now })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	await tx
		.updateTable('messaging.contact_request')
		.set({ state: 'withdrawn' })
		.where('state', '=', 'ignored')
		.where((e) => e.or([e.and([e('from_id', '=', a), e('to_id', '=', b)]), e.and([e('from_id', '=', b), e('to_id', '=', a)])]))
		.execute();
}
export async function endContact(tx: Tx, a: string, b: string): Promise<void> {
	const [first, second] = pair(a, b);
	await tx.deleteFrom('messaging.contact').where('a_id', '=', first).where('b_id', '=', second).execute();
}

/** Ids of everybody this person is in contact with. */
export async function contactIds(tx: Tx, id: string): Promise<string[]> {
	const rows = await tx
		.selectFrom('messaging.contact')
		.select(sql<string>`case when a_id = ${id} then b_id else a_id end`.as('id'))
		.where((e) => e.or([e('a_id', '=', id), e('b_id', '=', id)]))
		.execute();
	return rows.map((row) => row.id);
}

/** Has either of the two blocked the other? Both sides then look as if they could not be reached. */
export async function isBlocked(tx: Tx, a: string, b: string): Promise<boolean> {
	const row = await tx
		.selectFrom('messaging.block')
		.select('at')
		.where((e) =>
			e.or([e.and([e('blocker_id', '=', a), e('blocked_id', '=', b)]), e.and([e('blocker_id', '=', b), e('blocked_id', '=', a)])])
		)
		.executeTakeFirst();
	return row !== undefined;
}
/** Everybody on the other side of a block, whoever set it: they do not meet in lists. */
export async function blockedWith(tx: Pick<Tx, 'selectFrom'>, id: string): Promise<string[]> {
	const rows = await tx
		.selectFrom('messaging.block')
		.select(sql<string>`case when blocker_id = ${id} then blocked_id else blocker_id end`.as('id'))
		.where((e) => e.or([e('blocker_id', '=', id), e('blocked_id', '=', id)]))
		.execute();
	return [...new Set(rows.map((row) => row.id))];
}
export async function setBlock(tx: Tx, blocker: string, blocked: string, on: boolean): Promise<void> {
	if (!on) await tx.deleteFrom('messaging.block').where('blocker_id', '=', blocker).where('blocked_id', '=', blocked).execute();
	else {
		await tx
			.insertInto('messaging.block')
			.values({ blocker_id: blocker, blocked_id: blocked })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
	}
}

export async function insertRequest(tx: Tx, from: string, to: string, message: string, now: Date): Promise<string | undefined> {
	const row = await tx
		.insertInto('messaging.contact_request')
		.values({ from_id: from, to_id: to, message, at: now })
		.onConflict((conflict) => conflict.doNothing())
		.returning('id')
		.executeTakeFirst();
	return row?.id;
}
export const lockRequest = (tx: Tx, id: string) =>
	tx.selectFrom('messaging.contact_request').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
/** The open request between two people, as `viewer` sees it. */
export const openRequest = (tx: Tx, viewer: string, other: string) =>
	tx
		.selectFrom('messaging.contact_request')
		.selectAll()
		.where((e) =>
			e.or([
				e.and([e('from_id', '=', viewer), e('to_id', '=', other), e('state', 'in', OPEN_TO_ASKER)]),
				e.and([e('from_id', '=', other), e('to_id', '=', viewer), e('state', '=', 'pending')])
			])
		)
		.orderBy(sql`state = 'pending'`, 'desc')
		.executeTakeFirst();
export async function setRequestState(tx: Tx, id: string, state: string, now: Date): Promise<void> {
	await tx.updateTable('messaging.contact_request').set({ state, decided_at: now }).where('id', '=', id).execute();
}
/** Those who send at the same moment as the same person wait for each other, until the transaction ends. */
export async function lockSender(tx: Tx, from: string): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtextextended(${`sender ${from}`}, 0))`.execute(tx);
}

/** How many people got this very text from this person within a day: requests and messages together. */
export async function sameTextToday(tx: Tx, from: string, text: string, now: Date): Promise<number> {
	const since = new Date(now.getTime() - 86_400_000);
	const { rows } = await sql<{ n: number }>`select count(distinct reached) as n from (
		select to_id as reached from messaging.contact_request where from_id = ${from} and at > ${since} and message = ${text}
		union select case when c.a_id = ${from} then c.b_id else c.a_id end from messaging.message m join messaging.conversation c on c.id = m.conversation_id
			where m.author_id = ${from} and m.at > ${since} and m.body = ${text}) as everybody`.execute(tx);
	return rows[0]?.n ?? 0;
}

const requests = (tx: Tx) => tx.selectFrom('messaging.contact_request').select(['id', 'from_id', 'to_id', 'message', 'at']).orderBy('at');
/** Requests that wait for this person's answer; and those whose answer they wait for. */
export const requestsTo = (tx: Tx, id: string) => requests(tx).where('to_id', '=', id).where('state', '=', 'pending').execute();
export const requestsFrom = (tx: Tx, id: string) => requests(tx).where('from_id', '=', id).where('state', 'in', OPEN_TO_ASKER).execute();

export async function blockedBy(tx: Tx, id: string): Promise<string[]> {
	const rows = await tx.selectFrom('messaging.block').select('blocked_id').where('blocker_id', '=', id).orderBy('at', 'desc').execute();
	return rows.map((row) => row.blocked_id);
}
/** Has this person blocked that one? */
export async function hasBlocked(tx: Tx, blocker: string, blocked: string): Promise<boolean> {
	const row = await tx
		.selectFrom('messaging.block')
		.select('at')
		.where('blocker_id', '=', blocker)
		.where('blocked_id', '=', blocked)
		.executeTakeFirst();
	return row !== undefined;
}
