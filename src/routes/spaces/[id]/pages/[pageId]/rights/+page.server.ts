import { signedIn } from '#platform/usecase';
import { page, submit, valueOrMissing } from '#platform/web';
import { pageRights, PageRightsForm, setPageRights } from '#twinspace';
import { fromAddress, inSpace, spaceHere } from '../../../here.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(signedIn, async (event, viewer) => ({
	rights: valueOrMissing(await pageRights(await spaceHere(event, viewer), event.params.pageId))
}));

export const actions: Actions = {
	default: submit(
		'twinspace',
		signedIn,
		PageRightsForm,
		setPageRights,
		(_, event) => inSpace(event, `/pages/${event.params.pageId}`),
		fromAddress
	)
};
