import { isUuid } from '#platform/form';
import { signedIn } from '#platform/usecase';
import { page, submit, valueOrMissing } from '#platform/web';
import { bringPageBack, mayIn, movePage, MovePageForm, PageForm, pageTree } from '#twinspace';
import { fromAddress, inSpace, spaceHere } from '../here.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(signedIn, async (event, viewer) => {
	const space = await spaceHere(event, viewer);
	valueOrMissing(mayIn(space, 'read-page') || undefined);
	const deleted = event.url.searchParams.get('deleted');
	return { tree: await pageTree(space), deleted: isUuid(deleted) ? deleted : null };
});

export const actions: Actions = {
	move: submit('twinspace', signedIn, MovePageForm, movePage, (_, event) => inSpace(event, '/pages'), fromAddress),
	bringBack: submit('twinspace', signedIn, PageForm, bringPageBack, (_, event) => inSpace(event, '/pages'), fromAddress)
};
