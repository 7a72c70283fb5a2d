import { changeEmail, emailChangeOpen, LinkForm } from '#identity';
import { action, go, page, readForm, refusalFailure } from '#platform/web';
import { anyone } from '#platform/usecase';
import type { Actions, PageServerLoad } from './$types';

/** The mail may be opened on a device that is not signed in; a look changes nothing, the button does (quality S8). */
export const load: PageServerLoad = page(anyone, async ({ url }) => {
	const token = url.searchParams.get('token') ?? '';
	return { token, email: await emailChangeOpen(token) };
});

export const actions: Actions = {
	default: action(anyone, async (event, viewer) => {
		const form = await readForm(event.request, LinkForm);
		if (!form.ok) return form.failure;
		const result = await changeEmail(viewer, form.input, { address: event.getClientAddress() });
		if (!result.ok) return refusalFailure('identity', result, form.values, event);
		go(event, viewer ? '/account' : '/sign-in?news=email');
	})
};
