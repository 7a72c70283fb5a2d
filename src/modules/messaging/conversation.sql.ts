import { after, lookUp, sql, type Cursor, type Tx } from '#platform/db';

export type Conversation = { id: string; a_id: string; b_id: string };
export const otherOf = (conversation: Conversation, id: string): string =>
	conversation.a_id === id ? conversation.b_id : conversation.a_id;

/** The one conversation of two people, opened if there has been none. `stir`: something is about to be said in it. */
export async function conversationOf(tx: Tx, a: string, b: string, now: Date, stir = true): Promise<Conversation> {
	const [first, second] = a < b ? [a, b] : [b, a];
	return tx
		.insertInto('messaging.conversation')
		.values({ a_id: first, b_id: second, last_message_at: now, a_read_at: now, b_read_at: now })
		.onConflict((conflict) =>
			conflict.columns(['a_id', 'b_id']).doUpdateSet({ last_message_at: stir ? now : sql`messaging.conversation.last_message_at` })
		)
		.returning(['id', 'a_id', 'b_id'])
		.executeTakeFirstOrThrow();
}

/** A conversation that this person takes part in, or undefined. */
export const ownConversation = (tx: Tx, id: string, accountId: string): Promise<Conversation | undefined> =>
	tx
		.selectFrom('messaging.conversation')
		.select(['id', 'a_id', 'b_id'])
		.where('id', '=', id)
		.where((e) => e.or([e('a_id', '=', accountId), e('b_id', '=', accountId)]))
		.executeTakeFirst();

export async function insertMessage(
	tx: Tx,
	conversation: Conversation,
	authorId: string,
	body: string,
	about: object | undefined,
	now: Date
): Promise<string> {
	const row = await tx
		.insertInto('messaging.message')
		.values({ conversation_id: conversation.id, author_id: authorId, body, about: about ? JSON.stringify(about) : null, at: now })
		.returning('id')
		.executeTakeFirstOrThrow();
	const mine = conversation.a_id === authorId ? { a_read_at: now } : { b_read_at: now };
	await tx
		.updateTable('messaging.conversation')
		.set({ last_message_at: now, ...mine })
		.where('id', '=', conversation.id)
		.execute();
	return row.id;
}

export async function markRead(tx: Tx, conversation: Conversation, accountId: string, now: Date): Promise<void> {
	const mine = conversation.a_id === accountId ? { a_read_at: now } : { b_read_at: now };
	await tx.updateTable('messaging.conversation').set(mine).where('id', '=', conversation.id).execute();
}

const UNREAD = {
	name: 'messaging-unread',
	text: `select (select count(*) from messaging.conversation where a_id = $1 and (a_read_at is null or last_message_at > a_read_at))
			+ (select count(*) from messaging.conversation where b_id = $1 and (b_read_at is null or last_message_at > b_read_at)) as messages,
		(select count(*) from messaging.notification where account_id = $1 and read_at is null) as notifications`
};
/** Conversations with something unread, and unread notifications: the two badges of every page, by one prepared statement. */
export async function unreadCounts(id: string): Promise<{ messages: number; notifications: number }> {
	const [row] = await lookUp<{ messages: number; notifications: number }>(UNREAD, [id]);
	return row ?? { messages: 0, notifications: 0 };
}

type Listed = { id: string; other_id: string; last_message_at: Date; excerpt: string; author_id: string; unread: boolean };
/** Conversations of a person with the start of the last message, the latest first. */
export async function conversationList(
	tx: Tx,
	accountId: string,
	cursor: { at: string; id: string } | undefined,
	limit: number
): Promise<Listed[]> {
	const before = cursor
		? sql`and (date_trunc('milliseconds', c.last_message_at), c.id) < (${new Date(cursor.at)}::timestamptz, ${cursor.id}::uuid)`
		: sql``;
	const { rows } =
		await sql<Listed>`select c.id, case when c.a_id = ${accountId} then c.b_id else c.a_id end as other_id, c.last_message_at, left(m.body, 140) as excerpt, m.author_id,
			coalesce(c.last_message_at > case when c.a_id = ${accountId} then c.a_read_at else c.b_read_at end, true) as unread
		from messaging.conversation c
		join lateral (select body, author_id from messaging.message where conversation_id = c.id order by at desc, id desc limit 1) m on true
		where (c.a_id = ${accountId} or c.b_id = ${accountId}) ${before}
		order by date_trunc('milliseconds', c.last_message_at) desc, c.id desc limit ${limit}`.execute(tx);
	return rows;
}

/** Messages of a conversation before a cursor, the newest first. */
export const messagesOf = (tx: Tx, conversationId: string, cursor: Cursor | undefined, limit: number) =>
	tx
		.selectFrom('messaging.message')
		.selectAll()
		.where('conversation_id', '=', conversationId)
		.where(after('at', 'id', cursor))
		.orderBy(sql`date_trunc('milliseconds', at)`, 'desc')
		.orderBy('id', 'desc')
		.limit(limit)
		.execute();
