import { isUuid } from '#platform/form';
import { signedIn } from '#platform/usecase';
import { livePage, submit, valueOrMissing } from '#platform/web';
import { createPage, CreatePageForm, placesForPage } from '#twinspace';
import { fromAddress, inSpace, spaceHere } from '../../here.ts';
import type { Actions, PageServerLoad } from './$types';

/** The editor. */
export const csr = true;

export const load: PageServerLoad = livePage(signedIn, async (event, viewer) => {
	const below = event.url.searchParams.get('below');
	return { ...valueOrMissing(await placesForPage(await spaceHere(event, viewer))), below: isUuid(below) ? below : '' };
});

export const actions: Actions = {
	default: submit('twinspace', signedIn, CreatePageForm, createPage, ({ pageId }, event) => inSpace(event, `/pages/${pageId}`), fromAddress)
};
