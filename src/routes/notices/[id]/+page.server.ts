import { closeNotice, NoticeIdForm, noticePage, renewNotice, replyToNotice, ReplyToNoticeForm } from '#partners';
import { eTwinner, person } from '#platform/usecase';
import { page, submit, valueOrMissing } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(person, async ({ params }, viewer) => valueOrMissing(await noticePage(viewer, params.id)));

const here = (_value: unknown, event: { params: { id?: string } }): string => `/notices/${event.params.id}`;
const fixed = (event: { params: { id?: string } }) => ({ noticeId: event.params.id ?? '' });
export const actions: Actions = {
	reply: submit('partners', eTwinner, ReplyToNoticeForm, replyToNotice, ({ conversationId }) => `/messages/${conversationId}`, fixed),
	close: submit('partners', person, NoticeIdForm, closeNotice, here, fixed),
	renew: submit('partners', person, NoticeIdForm, renewNotice, here, fixed)
};
