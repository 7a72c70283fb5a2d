import { areContacts } from '#messaging';
import { ok, refuse } from '#platform/result';
import { person, useCase } from '#platform/usecase';
import { tellCoAuthor } from '../co-author.step.ts';
import { endOfNotice } from '../end-of-notice.step.ts';
import { keepKnownWords } from '../keep-known-words.step.ts';
import { EditNoticeForm, NoticeIdForm } from '../notice.form.ts';
import { firstState, isAuthor, mayDo } from '../notice.ts';
import { lockNotice, saveNotice, updateNotice } from '../notice.sql.ts';

/** An author rewrites a notice that is still open (or waits for their validation). */
export const editNotice = useCase('partners.edit-notice', person, EditNoticeForm, async (ctx, { noticeId, ...input }) => {
	const notice = await lockNotice(ctx.tx, noticeId);
	if (!notice || !isAuthor(notice, ctx.actor.id)) return refuse('no-such-notice');
	if (!mayDo(notice, 'edit')) return refuse('notice-closed');
	// Who is named with them is the first author's choice; the second one may only take their own name off.
	const before = notice.co_author_id ?? undefined;
	const named = notice.author_id === ctx.actor.id || !input.coAuthorId ? input.coAuthorId : before;
	const isNew = named !== undefined && named !== before;
	if (isNew && !(await areContacts(ctx.tx, ctx.actor.id, named))) return refuse('co-author-not-a-contact');
	const sameEnd = input.expiresOn === undefined || input.expiresOn === notice.expires_at.toISOString().slice(0, 10);
	const end = sameEnd ? ok(notice.expires_at) : await endOfNotice(ctx, input.expiresOn);
	if (!end.ok) return end;
	await saveNotice(ctx.tx, noticeId, { ...(await keepKnownWords(ctx, input)), coAuthorId: named }, ctx.now);
	// Who is asked again before the end: a new end is a new question.
	if (!sameEnd) await updateNotice(ctx.tx, noticeId, { expires_at: end.value, asked_at: null });
	if (isNew) await tellCoAuthor(ctx, named, noticeId, input.title);
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
	const end = await endOfNotice(ctx, undefined);
	if (!end.ok) return end;
	await updateNotice(ctx.tx, noticeId, {
		state: firstState(ctx.actor.standing),
		expires_at: end.value,
		asked_at: null,
		updated_at: ctx.now
	});
	ctx.note(noticeId);
	return ok({ expiresAt: end.value });
});
