import * as v from 'valibot';
import { optionalUuid, uuid } from '#platform/form';
import { ok, refuse } from '#platform/result';
import { signedIn, useCase } from '#platform/usecase';
import { markRead, ownConversation } from '../conversation.sql.ts';
import { markNotificationsRead, setMailChoice } from '../notification.sql.ts';
import { MailChoiceForm } from '../messaging.form.ts';
import { accountChannel } from '../notify.ts';

/** A conversation has been seen up to now. */
export const readConversation = useCase('messaging.read', signedIn, v.object({ conversationId: uuid }), async (ctx, { conversationId }) => {
	const conversation = await ownConversation(ctx.tx, conversationId, ctx.actor.id);
	if (!conversation) return refuse('no-such-conversation');
	await markRead(ctx.tx, conversation, ctx.actor.id, ctx.now);
	await ctx.tell(accountChannel(ctx.actor.id), 'read', { conversation: conversationId });
	return ok(undefined);
});

/** One notification, or all of them, have been seen. */
export const readNotifications = useCase('messaging.read-notifications', signedIn, v.object({ id: optionalUuid }), async (ctx, { id }) => {
	await markNotificationsRead(ctx.tx, ctx.actor.id, id, ctx.now);
	await ctx.tell(accountChannel(ctx.actor.id), 'read');
	return ok(undefined);
});

/** How a kind of notification, or the daily summary (kind 'daily'), comes by mail. */
export const chooseMail = useCase('messaging.choose-mail', signedIn, MailChoiceForm, async (ctx, { kind, mail }) => {
	await setMailChoice(ctx.tx, ctx.actor.id, kind, mail);
	return ok(undefined);
});
