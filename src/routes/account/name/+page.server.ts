import { changeName, ChangeNameForm } from '#identity';
import { action, go, page, readForm, refusalFailure } from '#platform/web';
import { grownUp } from '#platform/usecase';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(grownUp, ({ url }, viewer) => ({
	name: { first: viewer.firstName, last: viewer.lastName },
	saved: url.searchParams.has('saved')
}));

export const actions: Actions = {
	default: action(grownUp, async (event, viewer) => {
		const form = await readForm(event.request, ChangeNameForm);
		if (!form.ok) return form.failure;
		const result = await changeName(viewer, form.input);
		if (!result.ok) return refusalFailure('identity', result, form.values, event);
		go(event, '/account/name?saved');
	})
};
