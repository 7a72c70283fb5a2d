import { signedIn } from '#platform/usecase';
import { livePage, submit, valueOrMissing } from '#platform/web';
import { pageToEdit, savePage, SavePageForm } from '#twinspace';
import { fromAddress, inSpace, spaceHere } from '../../../here.ts';
import type { Actions, PageServerLoad } from './$types';

/** The editor. */
export const csr = true;

export const load: PageServerLoad = livePage(signedIn, async (event, viewer) => ({
	page: valueOrMissing(await pageToEdit(await spaceHere(event, viewer), event.params.pageId))
}));

export const actions: Actions = {
	default: submit('twinspace', signedIn, SavePageForm, savePage, (_, event) => inSpace(event, `/pages/${event.params.pageId}`), fromAddress)
};
