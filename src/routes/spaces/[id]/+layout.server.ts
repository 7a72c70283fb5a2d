import { signedIn } from '#platform/usecase';
import { page } from '#platform/web';
import { frameHere } from './here.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = page(signedIn, async (event, viewer) => {
	// Asked again with every page, because what is unread changes by reading.
	void event.url.pathname;
	return { frame: await frameHere(event, viewer) };
});
