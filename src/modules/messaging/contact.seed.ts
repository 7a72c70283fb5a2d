import type { Db } from '#platform/db';
import { insertMany } from '#platform/demo';

/** The two ids in the order in which pairs are kept. */
export const pairOf = (one: string, other: string): { a_id: string; b_id: string } =>
	one < other ? { a_id: one, b_id: other } : { a_id: other, b_id: one };

/** Makes two people contacts of each other. */
export async function makeContact(tx: Db, one: { id: string }, other: { id: string }, since = new Date()): Promise<void> {
	await insertMany(tx, 'messaging.contact', [{ ...pairOf(one.id, other.id), since }]);
}
