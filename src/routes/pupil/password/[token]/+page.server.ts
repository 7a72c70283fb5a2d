import { redirect } from '@sveltejs/kit';
import { isLocale, localised } from '#platform/i18n';
import { anyone } from '#platform/usecase';
import { action, deviceOf, page, readForm, refusalFailure, setSessionCookie } from '#platform/web';
import { choosePassword, ChoosePasswordForm, choosingPassword } from '#twinspace';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(anyone, async ({ params, locals }) => ({
	choosing: (await choosingPassword(params.token, locals.i18n)) ?? null
}));

export const actions: Actions = {
	default: action(anyone, async (event) => {
		const form = await readForm(event.request, ChoosePasswordForm, { token: event.params.token });
		if (!form.ok) return form.failure;
		const address = event.getClientAddress();
		const result = await choosePassword(null, { ...form.input, address, device: deviceOf(event.request) }, { address });
		if (!result.ok) return refusalFailure('twinspace', result, {}, event);
		setSessionCookie(event, result.value.session);
		redirect(303, localised('/class', isLocale(result.value.locale) ? result.value.locale : event.locals.locale));
	})
};
