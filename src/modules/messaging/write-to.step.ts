import { ok, refuse, type Result } from '#platform/result';
import type { Actor, Ctx } from '#platform/usecase';
import { conversationOf, insertMessage } from './conversation.sql.ts';
import { isBlocked } from './contact.sql.ts';
import { accountChannel, notify } from './notify.step.ts';

type Writing = { to: string; body: string; about?: Record<string, string> | undefined };

/** Puts a message into the conversation of two people; whether they may write to each other is the caller's rule. A block always holds. */
export async function writeTo(
	ctx: Ctx<Actor>,
	{ to, body, about }: Writing
): Promise<Result<{ conversationId: string; messageId: string }, 'cannot-be-reached'>> {
	if (await isBlocked(ctx.tx, ctx.actor.id, to)) return refuse('cannot-be-reached');
	const conversation = await conversationOf(ctx.tx, ctx.actor.id, to, ctx.now);
	const messageId = await insertMessage(ctx.tx, conversation, ctx.actor.id, body, about, ctx.now);
	await ctx.tell(accountChannel(to), 'message', { conversation: conversation.id, id: messageId });
	await ctx.tell(accountChannel(ctx.actor.id), 'message', { conversation: conversation.id, id: messageId });
	await notify(ctx, {
		to,
		kind: 'messaging.message',
		params: { name: `${ctx.actor.firstName} ${ctx.actor.lastName}` },
		href: `/messages/${conversation.id}`
	});
	return ok({ conversationId: conversation.id, messageId });
}

/** Puts somebody's earlier words (a contact request that was accepted) at the head of the conversation, with their time; tells nobody. */
export async function writeAs(ctx: Ctx<Actor>, authorId: string, to: string, body: string, at: Date): Promise<string> {
	const conversation = await conversationOf(ctx.tx, authorId, to, ctx.now);
	await insertMessage(ctx.tx, conversation, authorId, body, undefined, at);
	return conversation.id;
}
