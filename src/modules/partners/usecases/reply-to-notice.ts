import { personCard } from '#directory';
import { isBlocked, notify, sameText, writeTo } from '#messaging';
import { ok, refuse } from '#platform/result';
import { eTwinner, useCase, atMost } from '#platform/usecase';
import { ReplyToNoticeForm } from '../notice.form.ts';
import { mayReply } from '../notice.ts';
import { lockNotice, recordReply } from '../notice.sql.ts';

// messages: partners.notification.*
/** Answers a notice; the answer arrives in its author's messages, with the notice's title above it; the second author hears of it. */
export const replyToNotice = useCase(
	'partners.reply-to-notice',
	atMost(eTwinner, 'notice-replies'),
	ReplyToNoticeForm,
	async (ctx, { noticeId, message }) => {
		const notice = await lockNotice(ctx.tx, noticeId);
		if (!notice || (notice.state === 'hidden' && notice.author_id !== ctx.actor.id)) return refuse('no-such-notice');
		const author = await personCard(ctx.tx, notice.author_id);
		const unreachable = !author?.validated || (await isBlocked(ctx.tx, ctx.actor.id, notice.author_id));
		const may = mayReply(notice, ctx.actor.id, unreachable);
		if (!may.ok) return may;
		const { today, limit } = await sameText(ctx, message);
		if (today >= limit) return refuse('same-text-too-often', { limit });
		const written = await writeTo(ctx, { to: notice.author_id, body: message, about: { notice: noticeId, title: notice.title } });
		if (!written.ok) return written;
		if (notice.co_author_id && !(await isBlocked(ctx.tx, ctx.actor.id, notice.co_author_id)))
			await notify(ctx, {
				to: notice.co_author_id,
				kind: 'partners.notice-answered',
				params: { name: `${ctx.actor.firstName} ${ctx.actor.lastName}`.trim(), title: notice.title },
				href: `/notices/${noticeId}`
			});
		await recordReply(ctx.tx, noticeId, ctx.actor.id, ctx.now);
		ctx.note(noticeId);
		return ok({ conversationId: written.value.conversationId });
	}
);
