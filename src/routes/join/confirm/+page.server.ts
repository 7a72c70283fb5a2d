import { confirmEmail } from '#directory';
import { confirmationOpen, LinkForm } from '#identity';
import { action, go, page, readForm, refusalFailure } from '#platform/web';
import { anyone } from '#platform/usecase';
import type { Actions, PageServerLoad } from './$types';
import { ADDRESS_COOKIE } from '../choices.ts';

/** A look changes nothing, because mail scanners look too; the button confirms (quality S8). */
export const load: PageServerLoad = page(anyone, async ({ url }) => {
	const token = url.searchParams.get('token') ?? '';
	return { token, open: await confirmationOpen(token) };
});

export const actions: Actions = {
	default: action(anyone, async (event, viewer) => {
		const form = await readForm(event.request, LinkForm);
		if (!form.ok) return form.failure;
		const result = await confirmEmail(viewer, form.input, { address: event.getClientAddress() });
		if (!result.ok) return refusalFailure('identity', result, form.values, event);
		event.cookies.delete(ADDRESS_COOKIE.name, { path: ADDRESS_COOKIE.options.path });
		go(event, '/sign-in?news=confirmed');
	})
};
