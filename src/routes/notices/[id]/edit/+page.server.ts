import { editNotice, EditNoticeForm, noticeForEditing } from '#partners';
import { person } from '#platform/usecase';
import { page, submit, valueOrMissing } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(person, async ({ params }, viewer) => valueOrMissing(await noticeForEditing(viewer, params.id)));

export const actions: Actions = {
	default: submit(
		'partners',
		person,
		EditNoticeForm,
		editNotice,
		({ noticeId }) => `/notices/${noticeId}`,
		(event) => ({ noticeId: event.params.id ?? '' })
	)
};
