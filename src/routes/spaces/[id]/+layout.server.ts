import { signedIn } from '#platform/usecase';
import { page } from '#platform/web';
import { spaceFrame } from '#twinspace';
import { spaceHere } from './here.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = page(signedIn, async (event, viewer) => {
	// Asked again with every page, because what is unread changes by reading.
	void event.url.pathname;
	return { frame: await spaceFrame(await spaceHere(event, viewer)) };
});
