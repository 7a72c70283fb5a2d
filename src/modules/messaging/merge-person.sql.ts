import { recordResponses } from '#directory';
import type { MergePart, Pair } from '#identity';
import { sql, type Tx } from '#platform/db';
import { setting } from '#platform/programme';
import { responseFigures } from './response.sql.ts';

/** Requests between the two fall; of two open ones with the same person, or one with a contact of the other, one remains. */
async function uniteRequests(tx: Tx, { from, into }: Pair, now: Date): Promise<void> {
	await sql`delete from messaging.contact_request where from_id in (${from}, ${into}) and to_id in (${from}, ${into})`.execute(tx);
	await sql`with open as (
			select id, case when from_id in (${from}, ${into}) then to_id else from_id end as other, ${into} in (from_id, to_id) as stays, state = 'pending' as waits
			from messaging.contact_request where state in ('pending', 'ignored') and (from_id in (${from}, ${into}) or to_id in (${from}, ${into}))
		), met as (
			select case when a_id in (${from}, ${into}) then b_id else a_id end as other from messaging.contact
			where a_id in (${from}, ${into}) or b_id in (${from}, ${into})
		)
		update messaging.contact_request r set state = 'withdrawn', decided_at = ${now} from open o
		where o.id = r.id and (o.other in (select other from met)
			or (o.waits and not o.stays and exists (select from open t where t.waits and t.stays and t.other = o.other)))`.execute(tx);
	await sql`update messaging.contact_request set from_id = ${into} where from_id = ${from}`.execute(tx);
	await sql`update messaging.contact_request set to_id = ${into} where to_id = ${from}`.execute(tx);
}

async function uniteContacts(tx: Tx, { from, into }: Pair): Promise<void> {
	await sql`insert into messaging.contact (a_id, b_id, since)
		select least(${into}::uuid, other), greatest(${into}::uuid, other), since from (
			select case when a_id = ${from} then b_id else a_id end as other, since from messaging.contact where ${from} in (a_id, b_id)
		) c where other <> ${into}
		on conflict (a_id, b_id) do update set since = least(messaging.contact.since, excluded.since)`.execute(tx);
	await sql`delete from messaging.contact where ${from} in (a_id, b_id)`.execute(tx);
	await sql`insert into messaging.block (blocker_id, blocked_id, at)
		select case when blocker_id = ${from} then ${into} else blocker_id end, case when blocked_id = ${from} then ${into} else blocked_id end, at
		from messaging.block where ${from} in (blocker_id, blocked_id) and ${into} not in (blocker_id, blocked_id)
		on conflict do nothing`.execute(tx);
	await sql`delete from messaging.block where ${from} in (blocker_id, blocked_id)`.execute(tx);
}

/**
 * Conversations with the same person become one; what was unread in either is unread in it. What the two accounts wrote to each
 * other stays a conversation with the closed one, so that no message is lost.
 */
async function uniteConversations(tx: Tx, { from, into }: Pair): Promise<void> {
	const sides = (account: string) => sql`select id, case when a_id = ${account} then b_id else a_id end as other, last_message_at,
			last_message_at > coalesce(case when a_id = ${account} then a_read_at else b_read_at end, '-infinity') as unread,
			last_message_at > coalesce(case when a_id = ${account} then b_read_at else a_read_at end, '-infinity') as their_unread,
			case when a_id = ${account} then a_read_at else b_read_at end as read_at, case when a_id = ${account} then b_read_at else a_read_at end as their_read_at
		from messaging.conversation where ${account} in (a_id, b_id) and not (${from} in (a_id, b_id) and ${into} in (a_id, b_id))`;
	await sql`create temporary table doubled on commit drop as
		select f.id as gone, t.id as stays, f.other, greatest(f.last_message_at, t.last_message_at) as last_at,
			case when f.unread or t.unread then null else greatest(f.last_message_at, t.last_message_at) end as read_at,
			case when f.their_unread or t.their_unread then null else greatest(f.last_message_at, t.last_message_at) end as their_read_at
		from (${sides(from)}) f join (${sides(into)}) t on t.other = f.other`.execute(tx);
	await sql`update messaging.message m set conversation_id = d.stays from doubled d where d.gone = m.conversation_id`.execute(tx);
	await sql`update messaging.conversation c set last_message_at = d.last_at,
			a_read_at = case when c.a_id = ${into} then d.read_at else d.their_read_at end,
			b_read_at = case when c.b_id = ${into} then d.read_at else d.their_read_at end
		from doubled d where d.stays = c.id`.execute(tx);
	await sql`delete from messaging.conversation c using doubled d where d.gone = c.id`.execute(tx);
	await sql`drop table doubled`.execute(tx);
	await sql`update messaging.conversation c set a_id = least(${into}::uuid, s.other), b_id = greatest(${into}::uuid, s.other),
			a_read_at = case when ${into}::uuid < s.other then s.read_at else s.their_read_at end,
			b_read_at = case when ${into}::uuid < s.other then s.their_read_at else s.read_at end
		from (${sides(from)}) s where s.id = c.id`.execute(tx);
}

/** What an officer weighs when two accounts are compared. */
export async function talksOf(tx: Pick<Tx, 'selectFrom'>, id: string): Promise<{ contacts: number; messages: number }> {
	const contacts = await tx
		.selectFrom('messaging.contact')
		.select(sql<number>`count(*)`.as('n'))
		.where((e) => e.or([e('a_id', '=', id), e('b_id', '=', id)]))
		.executeTakeFirst();
	const messages = await tx
		.selectFrom('messaging.message')
		.select(sql<number>`count(*)`.as('n'))
		.where('author_id', '=', id)
		.executeTakeFirst();
	return { contacts: contacts?.n ?? 0, messages: messages?.n ?? 0 };
}

export const messagingMerge: MergePart = {
	handedOn: ['messaging.message.author_id', 'messaging.notification.account_id'],
	united: [
		'messaging.block.blocked_id',
		'messaging.block.blocker_id',
		'messaging.contact.a_id',
		'messaging.contact.b_id',
		'messaging.contact_request.from_id',
		'messaging.contact_request.to_id',
		'messaging.conversation.a_id',
		'messaging.conversation.b_id',
		'messaging.notification_choice.account_id'
	],
	async unite({ tx, now }, pair) {
		const { from, into } = pair;
		await uniteRequests(tx, pair, now);
		await uniteContacts(tx, pair);
		await uniteConversations(tx, pair);
		await sql`insert into messaging.notification_choice (account_id, kind, mail)
			select ${into}, kind, mail from messaging.notification_choice where account_id = ${from} on conflict do nothing`.execute(tx);
		await tx.deleteFrom('messaging.notification_choice').where('account_id', '=', from).execute();
		const days = await setting('response.window-days', { tx, on: now });
		await recordResponses(tx, into, await responseFigures(tx, into, days, now));
	}
};
