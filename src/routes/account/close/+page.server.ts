import { closeAccount, PresentPasswordForm } from '#identity';
import { action, clearSessionCookie, go, page, readForm, refusalFailure } from '#platform/web';
import { grownUp } from '#platform/usecase';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(grownUp, () => ({}));

export const actions: Actions = {
	default: action(grownUp, async (event, viewer) => {
		const form = await readForm(event.request, PresentPasswordForm);
		if (!form.ok) return form.failure;
		const result = await closeAccount(viewer, form.input);
		if (!result.ok) return refusalFailure('identity', result, form.values, event);
		clearSessionCookie(event);
		go(event, '/sign-in?news=closed');
	})
};
