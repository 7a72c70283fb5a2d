import { signedIn } from '#platform/usecase';
import { page, submit, valueOrMissing } from '#platform/web';
import { bringPageBack, deletePage, pageFor, PageForm } from '#twinspace';
import { fromAddress, inSpace, spaceHere } from '../../here.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(signedIn, async (event, viewer) => ({
	page: valueOrMissing(await pageFor(await spaceHere(event, viewer), event.params.pageId))
}));

export const actions: Actions = {
	delete: submit(
		'twinspace',
		signedIn,
		PageForm,
		deletePage,
		(_, event) => inSpace(event, `/pages?deleted=${event.params.pageId}`),
		fromAddress
	),
	bringBack: submit(
		'twinspace',
		signedIn,
		PageForm,
		bringPageBack,
		(_, event) => inSpace(event, `/pages/${event.params.pageId}`),
		fromAddress
	)
};
