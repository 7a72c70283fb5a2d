import { redirect } from '@sveltejs/kit';
import { anyone, grownUp, nobodyYet } from '#platform/usecase';
import { action, deviceOf, go, page, readForm, refusalFailure, setSessionCookie } from '#platform/web';
import { acceptAsGuest, enterAsGuest, EnterAsGuestForm, guestInvited } from '#twinspace';
import type { Actions, PageServerLoad } from './$types';

/** Opening the link changes nothing: mail scanners open links too (quality S8). */
export const load: PageServerLoad = page(anyone, async ({ params }, viewer) => ({
	invited: (await guestInvited(viewer, params.token)) ?? null,
	next: `/guests/${params.token}`
}));

export const actions: Actions = {
	join: action(nobodyYet, async (event) => {
		const form = await readForm(event.request, EnterAsGuestForm);
		if (!form.ok) return form.failure;
		const address = event.getClientAddress();
		const from = { token: event.params.token, locale: event.locals.locale, address, device: deviceOf(event.request) };
		const result = await enterAsGuest(null, { ...form.input, ...from }, { address });
		if (!result.ok) return refusalFailure('twinspace', result, form.values, event);
		setSessionCookie(event, result.value.session);
		redirect(303, event.locals.i18n.href(`/spaces/${result.value.projectId}`));
	}),
	enter: action(grownUp, async (event, viewer) => {
		const result = await acceptAsGuest(viewer, { token: event.params.token });
		if (!result.ok) return refusalFailure('twinspace', result, {}, event);
		go(event, `/spaces/${result.value.projectId}`);
	})
};
