import { personCards, type PersonCard } from '#directory';
import { db } from '#platform/db';
import type { Actor } from '#platform/usecase';
import { blockedBy, contactIds, requestsFrom, requestsTo } from '../contact.sql.ts';

/** A person's contacts, requests in both directions, and whom they blocked. */
export async function contactsPage(viewer: Actor) {
	return db()
		.transaction()
		.execute(async (tx) => {
			const [ids, received, sent, blocked] = [
				await contactIds(tx, viewer.id),
				await requestsTo(tx, viewer.id),
				await requestsFrom(tx, viewer.id),
				await blockedBy(tx, viewer.id)
			];
			const cards = await personCards(tx, [...ids, ...received.map((one) => one.from_id), ...sent.map((one) => one.to_id), ...blocked]);
			const card = (id: string) => cards.get(id);
			return {
				contacts: ids.flatMap((id) => card(id) ?? []),
				received: received.flatMap((one) => withPerson(one, card(one.from_id))),
				sent: sent.flatMap((one) => withPerson(one, card(one.to_id))),
				blocked: blocked.flatMap((id) => card(id) ?? [])
			};
		});
}
const withPerson = (one: { id: string; message: string; at: Date }, person: PersonCard | undefined) =>
	person ? [{ id: one.id, message: one.message, at: one.at, person }] : [];
