import { signedIn } from '#platform/usecase';
import { page, submit, valueOrMissing } from '#platform/web';
import { pageVersion, restoreVersion, RestoreVersionForm } from '#twinspace';
import { fromAddress, inSpace, spaceHere } from '../../../../here.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(signedIn, async (event, viewer) => ({
	version: valueOrMissing(await pageVersion(await spaceHere(event, viewer), event.params.pageId, event.params.version))
}));

export const actions: Actions = {
	default: submit(
		'twinspace',
		signedIn,
		RestoreVersionForm,
		restoreVersion,
		(_, event) => inSpace(event, `/pages/${event.params.pageId}`),
		fromAddress
	)
};
