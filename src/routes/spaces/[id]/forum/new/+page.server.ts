import { signedIn } from '#platform/usecase';
import { page, submit, valueOrMissing } from '#platform/web';
import { mayIn, openForum, OpenForumForm } from '#twinspace';
import { fromAddress, inSpace, spaceHere } from '../../here.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(signedIn, async (event, viewer) => {
	valueOrMissing(mayIn(await spaceHere(event, viewer), 'open-forum') || undefined);
});

export const actions: Actions = {
	default: submit('twinspace', signedIn, OpenForumForm, openForum, ({ forumId }, event) => inSpace(event, `/forum/${forumId}`), fromAddress)
};
