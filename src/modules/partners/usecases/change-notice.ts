import { setting } from '#platform/programme';
import { ok, refuse } from '#platform/result';
import { person, useCase } from '#platform/usecase';
import { keepKnownWords } from '../keep-known-words.step.ts';
import { EditNoticeForm, NoticeIdForm } from '../notice.form.ts';
import { expiryOf, firstState, isAuthor, mayDo } from '../notice.ts';
import { lockNotice, saveNotice, updateNotice } from '../notice.sql.ts';

/** An author rewrites a notice that is still open (or waits for their validation). */
export const editNotice = useCase('partners.edit-notice', person, EditNoticeForm, async (ctx, { noticeId, ...input }) => {
	const notice = await lockNotice(ctx.tx, noticeId);
	if (!notice || !isAuthor(notice, ctx.actor.id)) return refuse('no-such-notice');
	if (!mayDo(notice, 'edit')) return refuse('notice-closed');
	const known = await keepKnownWords(ctx, input);
	await saveNotice(ctx.tx, noticeId, { ...known, coAuthorId: notice.co_author_id ?? undefined }, ctx.now);
	ctx.note(noticeId);
	return ok({ noticeId });
});

/** Partner found, or idea dropped: the notice takes no more answers. */
export const closeNotice = useCase('partners.close-notice', person, NoticeIdForm, async (ctx, { noticeId }) => {
	const notice = await lockNotice(ctx.tx, noticeId);
	if (!notice || !isAuthor(notice, ctx.actor.id)) return refuse('no-such-notice');
	if (!mayDo(notice, 'close')) return refuse('notice-closed');
	await updateNotice(ctx.tx, noticeId, { state: 'closed', updated_at: ctx.now });
	ctx.note(noticeId);
	return ok(undefined);
});

/** Keeps a notice for another period, or opens a closed or expired one again. */
export const renewNotice = useCase('partners.renew-notice', person, NoticeIdForm, async (ctx, { noticeId }) => {
	const notice = await lockNotice(ctx.tx, noticeId);
	if (!notice || !isAuthor(notice, ctx.actor.id)) return refuse('no-such-notice');
	const expiresAt = expiryOf(ctx.now, await setting('notice.expiry-months', { tx: ctx.tx, on: ctx.now }));
	await updateNotice(ctx.tx, noticeId, {
		state: firstState(ctx.actor.standing),
		expires_at: expiresAt,
		asked_at: null,
		updated_at: ctx.now
	});
	ctx.note(noticeId);
	return ok({ expiresAt });
});
