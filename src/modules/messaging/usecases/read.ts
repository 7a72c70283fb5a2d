import * as v from 'valibot';
import { uuid } from '#platform/form';
import { ok, refuse } from '#platform/result';
import { signedIn, useCase, uncounted } from '#platform/usecase';
import { markRead, ownConversation } from '../conversation.sql.ts';
import { markNotificationsRead, setMailChoice } from '../notification.sql.ts';
import { MailChoicesForm, ReadForm } from '../messaging.form.ts';
import { accountChannel } from '../notify.step.ts';

/** A conversation has been seen up to now. */
export const readConversation = useCase(
	'messaging.read',
	uncounted(signedIn),
	v.object({ conversationId: uuid }),
	async (ctx, { conversationId }) => {
		const conversation = await ownConversation(ctx.tx, conversationId, ctx.actor.id);
		if (!conversation) return refuse('no-such-conversation');
		await markRead(ctx.tx, conversation, ctx.actor.id, ctx.now);
		await ctx.tell(accountChannel(ctx.actor.id), 'read', { conversation: conversationId });
		return ok(undefined);
	}
);

/** One notification, or all of them, have been seen. */
export const readNotifications = useCase('messaging.read-notifications', signedIn, ReadForm, async (ctx, { id }) => {
	await markNotificationsRead(ctx.tx, ctx.actor.id, id, ctx.now);
	await ctx.tell(accountChannel(ctx.actor.id), 'read');
	return ok(undefined);
});

/** How each kind of notification, and the daily summary (kind 'daily'), comes by mail. */
export const chooseMails = useCase('messaging.choose-mails', signedIn, MailChoicesForm, async (ctx, choices) => {
	for (const [kind, mail] of Object.entries(choices)) if (mail) await setMailChoice(ctx.tx, ctx.actor.id, kind, mail);
	return ok(undefined);
});
