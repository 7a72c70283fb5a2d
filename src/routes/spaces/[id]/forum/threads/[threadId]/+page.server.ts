import { signedIn } from '#platform/usecase';
import { page, submit, valueOrMissing } from '#platform/web';
import { bringPostBack, changeThread, ChangeThreadForm, deletePost, PostForm, reply, ReplyForm, threadFor } from '#twinspace';
import { fromAddress, inSpace, spaceHere } from '../../../here.ts';
import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(signedIn, async (event, viewer) => {
	const { searchParams } = event.url;
	const place = { from: searchParams.get('from'), post: searchParams.get('post'), last: searchParams.has('last') };
	return {
		...valueOrMissing(await threadFor(await spaceHere(event, viewer), event.params.threadId, place)),
		replyTo: searchParams.get('reply')
	};
});

const atPost = (postId: string, event: RequestEvent): string =>
	inSpace(event, `/forum/threads/${event.params.threadId}?post=${postId}#post-${postId}`);

export const actions: Actions = {
	reply: submit('twinspace', signedIn, ReplyForm, reply, ({ postId }, event) => atPost(postId, event), fromAddress),
	delete: submit('twinspace', signedIn, PostForm, deletePost, ({ postId }, event) => atPost(postId, event), fromAddress),
	bringBack: submit('twinspace', signedIn, PostForm, bringPostBack, ({ postId }, event) => atPost(postId, event), fromAddress),
	change: submit(
		'twinspace',
		signedIn,
		ChangeThreadForm,
		changeThread,
		({ forumId, gone }, event) =>
			inSpace(event, gone ? `/forum/${forumId}?deleted=${event.params.threadId}` : `/forum/threads/${event.params.threadId}`),
		fromAddress
	)
};
