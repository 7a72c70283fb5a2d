import { setting } from '#platform/programme';
import { ok, refuse } from '#platform/result';
import { eTwinner, useCase } from '#platform/usecase';
import { areContacts, sameTextToday } from '../contact.sql.ts';
import { otherOf, ownConversation } from '../conversation.sql.ts';
import { ReplyForm, SendMessageForm } from '../messaging.form.ts';
import { writeTo } from '../write-to.step.ts';

/** Begins or continues a conversation with a contact. */
export const sendMessage = useCase('messaging.send', eTwinner, SendMessageForm, async (ctx, { personId, body }) => {
	if (!(await areContacts(ctx.tx, ctx.actor.id, personId))) return refuse('not-a-contact');
	const limit = await setting('contact.same-message-per-day', { tx: ctx.tx, on: ctx.now });
	if ((await sameTextToday(ctx.tx, ctx.actor.id, body, ctx.now)) >= limit) return refuse('same-text-too-often', { limit });
	const written = await writeTo(ctx, { to: personId, body });
	if (written.ok) ctx.note(written.value.conversationId);
	return written;
});

/** Answers in an open conversation: with a contact, or with somebody who wrote about a notice. */
export const replyToMessage = useCase('messaging.reply', eTwinner, ReplyForm, async (ctx, { conversationId, body }) => {
	const conversation = await ownConversation(ctx.tx, conversationId, ctx.actor.id);
	if (!conversation) return refuse('no-such-conversation');
	const written = await writeTo(ctx, { to: otherOf(conversation, ctx.actor.id), body });
	if (!written.ok) return written;
	ctx.note(conversationId);
	return ok({ conversationId, messageId: written.value.messageId });
});
