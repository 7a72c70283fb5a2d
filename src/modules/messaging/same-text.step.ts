import { setting } from '#platform/programme';
import type { Actor, Ctx } from '#platform/usecase';
import { lockSender, sameTextToday } from './contact.sql.ts';

/**
 * To how many people the actor has sent this very text in the last day, and how many the programme allows (domain §5). Whoever
 * sends to many at once is counted one after the other.
 */
export async function sameText({ tx, actor, now }: Ctx<Actor>, text: string): Promise<{ today: number; limit: number }> {
	await lockSender(tx, actor.id);
	return { today: await sameTextToday(tx, actor.id, text, now), limit: await setting('contact.same-message-per-day', { tx, on: now }) };
}
