import { signOut } from '#identity';
import { anyone } from '#platform/usecase';
import { action, clearSessionCookie, go, page } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(anyone, (event) => go(event, '/'));

export const actions: Actions = {
	default: action(anyone, async (event, viewer) => {
		if (viewer) await signOut(viewer, {});
		clearSessionCookie(event);
		event.cookies.delete('locale', { path: '/' });
		go(event, '/');
	})
};
