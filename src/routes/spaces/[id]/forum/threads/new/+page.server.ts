import { signedIn } from '#platform/usecase';
import { page, submit, valueOrMissing } from '#platform/web';
import { forumsToWrite, openThread, OpenThreadForm } from '#twinspace';
import { fromAddress, inSpace, spaceHere } from '../../../here.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(signedIn, async (event, viewer) =>
	valueOrMissing(await forumsToWrite(await spaceHere(event, viewer), event.url.searchParams.get('forum')))
);

export const actions: Actions = {
	default: submit(
		'twinspace',
		signedIn,
		OpenThreadForm,
		openThread,
		({ threadId }, event) => inSpace(event, `/forum/threads/${threadId}`),
		fromAddress
	)
};
