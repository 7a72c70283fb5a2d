import { signedIn } from '#platform/usecase';
import { page, submit, valueOrMissing } from '#platform/web';
import { editPost, EditPostForm, postToEdit } from '#twinspace';
import { fromAddress, inSpace, spaceHere } from '../../../../../here.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(signedIn, async (event, viewer) => ({
	post: valueOrMissing(await postToEdit(await spaceHere(event, viewer), event.params.threadId, event.params.postId))
}));

export const actions: Actions = {
	default: submit(
		'twinspace',
		signedIn,
		EditPostForm,
		editPost,
		({ threadId }, event) => inSpace(event, `/forum/threads/${threadId}?post=${event.params.postId}#post-${event.params.postId}`),
		fromAddress
	)
};
