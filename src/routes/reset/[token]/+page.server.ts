import { resetOpen, resetPassword, ResetPasswordForm } from '#identity';
import { action, clearSessionCookie, go, page, readForm, refusalFailure } from '#platform/web';
import { anyone } from '#platform/usecase';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(anyone, async ({ params }) => ({ link: await resetOpen(params.token) }));

export const actions: Actions = {
	default: action(anyone, async (event) => {
		const form = await readForm(event.request, ResetPasswordForm);
		if (!form.ok) return form.failure;
		const result = await resetPassword(null, { ...form.input, token: event.params.token }, { address: event.getClientAddress() });
		if (!result.ok) return refusalFailure('identity', result, form.values, event);
		clearSessionCookie(event);
		const { isBack, kept } = result.value;
		if (kept) return { kept };
		go(event, `/sign-in?news=${isBack ? 'back' : 'password'}`);
	})
};
