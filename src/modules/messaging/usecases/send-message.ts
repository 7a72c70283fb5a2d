import { ok, refuse } from '#platform/result';
import { eTwinner, useCase, atMost } from '#platform/usecase';
import { areContacts } from '../contact.sql.ts';
import { otherOf, ownConversation } from '../conversation.sql.ts';
import { ReplyForm, SendMessageForm } from '../messaging.form.ts';
import { sameText } from '../same-text.step.ts';
import { writeTo } from '../write-to.step.ts';

/** Begins or continues a conversation with a contact. */
export const sendMessage = useCase('messaging.send', atMost(eTwinner, 'messages'), SendMessageForm, async (ctx, { personId, body }) => {
	if (!(await areContacts(ctx.tx, ctx.actor.id, personId))) return refuse('not-a-contact');
	const { today, limit } = await sameText(ctx, body);
	if (today >= limit) return refuse('same-text-too-often', { limit });
	const written = await writeTo(ctx, { to: personId, body });
	if (written.ok) ctx.note(written.value.conversationId);
	return written;
});

/** Answers in an open conversation: with a contact, or with somebody who wrote about a notice. */
export const replyToMessage = useCase('messaging.reply', atMost(eTwinner, 'messages'), ReplyForm, async (ctx, { conversationId, body }) => {
	const conversation = await ownConversation(ctx.tx, conversationId, ctx.actor.id);
	if (!conversation) return refuse('no-such-conversation');
	const written = await writeTo(ctx, { to: otherOf(conversation, ctx.actor.id), body });
	if (!written.ok) return written;
	ctx.note(conversationId);
	return ok({ conversationId, messageId: written.value.messageId });
});
