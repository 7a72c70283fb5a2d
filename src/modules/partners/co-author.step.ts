import { notify } from '#messaging';
import type { Actor, Ctx } from '#platform/usecase';

/** Somebody was named as the second author of a notice, and hears of it: their name stands under it. */
export const tellCoAuthor = (ctx: Ctx<Actor>, coAuthorId: string, noticeId: string, title: string): Promise<void> =>
	notify(ctx, {
		to: coAuthorId,
		kind: 'partners.notice-with-you',
		params: { name: `${ctx.actor.firstName} ${ctx.actor.lastName}`.trim(), title },
		href: `/notices/${noticeId}`
	});
