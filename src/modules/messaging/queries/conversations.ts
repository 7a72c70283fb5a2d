import { personCards } from '#directory';
import { cursorOf, db, readCursor } from '#platform/db';
import { isUuid } from '#platform/form';
import type { Actor } from '#platform/usecase';
import { areContacts, hasBlocked, isBlocked } from '../contact.sql.ts';
import { conversationList, conversationOf, messagesOf, otherOf, ownConversation } from '../conversation.sql.ts';

const CONVERSATIONS = 40;
const MESSAGES = 50;

/** The person's conversations, the latest first, with the beginning of the last message. */
export async function conversationsPage(viewer: Actor, cursor: string | null) {
	return db()
		.transaction()
		.execute(async (tx) => {
			const rows = await conversationList(tx, viewer.id, readCursor(cursor), CONVERSATIONS + 1);
			const shown = rows.slice(0, CONVERSATIONS);
			const cards = await personCards(
				tx,
				shown.map((row) => row.other_id)
			);
			const last = rows.length > CONVERSATIONS ? shown.at(-1) : undefined;
			return {
				conversations: shown.map((row) => ({
					id: row.id,
					person: cards.get(row.other_id) ?? null,
					excerpt: row.excerpt,
					mine: row.author_id === viewer.id,
					at: row.last_message_at,
					unread: row.unread
				})),
				next: last ? cursorOf({ at: last.last_message_at, id: last.id }) : null
			};
		});
}

/** One conversation of this person's with its newest messages, oldest of them first; undefined for everybody else's. */
export async function conversationPage(viewer: Actor, id: string, cursor: string | null) {
	if (!isUuid(id)) return undefined;
	return db()
		.transaction()
		.execute(async (tx) => {
			const conversation = await ownConversation(tx, id, viewer.id);
			if (!conversation) return undefined;
			const otherId = otherOf(conversation, viewer.id);
			const rows = await messagesOf(tx, id, readCursor(cursor), MESSAGES + 1);
			const shown = rows.slice(0, MESSAGES).reverse();
			const first = rows.length > MESSAGES ? shown[0] : undefined;
			return {
				id,
				person: (await personCards(tx, [otherId])).get(otherId) ?? null,
				messages: shown.map((one) => ({
					id: one.id,
					body: one.body,
					at: one.at,
					mine: one.author_id === viewer.id,
					about: (one.about ?? null) as { notice?: string; title?: string } | null
				})),
				earlier: first ? cursorOf({ at: first.at, id: first.id }) : null,
				contacts: await areContacts(tx, viewer.id, otherId),
				blockedByMe: await hasBlocked(tx, viewer.id, otherId),
				mayWrite: viewer.standing === 'validated' && !(await isBlocked(tx, viewer.id, otherId))
			};
		});
}

/** The conversation with a contact, opened empty if there has been none; undefined where they are no contacts. */
export async function conversationWith(viewer: Actor, personId: string): Promise<string | undefined> {
	return db()
		.transaction()
		.execute(async (tx) => {
			if (!(await areContacts(tx, viewer.id, personId))) return undefined;
			return (await conversationOf(tx, viewer.id, personId, new Date(), false)).id;
		});
}
