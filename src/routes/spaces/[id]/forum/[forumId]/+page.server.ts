import { isUuid } from '#platform/form';
import { signedIn } from '#platform/usecase';
import { page, submit, valueOrMissing } from '#platform/web';
import { changeForum, ChangeForumForm, changeThread, ChangeThreadForm, forumFor } from '#twinspace';
import { fromAddress, inSpace, spaceHere } from '../../here.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(signedIn, async (event, viewer) => {
	const { searchParams } = event.url;
	const deleted = searchParams.get('deleted');
	const space = await spaceHere(event, viewer);
	return {
		...valueOrMissing(await forumFor(space, event.params.forumId, searchParams.get('after'))),
		deleted: isUuid(deleted) ? deleted : null
	};
});

export const actions: Actions = {
	change: submit(
		'twinspace',
		signedIn,
		ChangeForumForm,
		changeForum,
		(_, event) => inSpace(event, `/forum/${event.params.forumId}`),
		fromAddress
	),
	thread: submit(
		'twinspace',
		signedIn,
		ChangeThreadForm,
		changeThread,
		({ forumId }, event) => inSpace(event, `/forum/${forumId}`),
		fromAddress
	)
};
