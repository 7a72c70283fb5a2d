import { redirect } from '@sveltejs/kit';
import { signIn, SignInForm } from '#identity';
import { isLocale, localised } from '#platform/i18n';
import { action, deviceOf, page, readForm, refusalFailure, safeNext, setSessionCookie } from '#platform/web';
import { anyone } from '#platform/usecase';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(anyone, ({ url, locals }, viewer) => {
	if (viewer) redirect(303, locals.i18n.href(safeNext(url.searchParams.get('next'))));
	return { next: safeNext(url.searchParams.get('next')), demo: process.env.ETWINNING_DEMO === '1' };
});

export const actions: Actions = {
	default: action(anyone, async (event) => {
		const form = await readForm(event.request, SignInForm);
		if (!form.ok) return form.failure;
		const result = await signIn(null, { ...form.input, address: event.getClientAddress(), device: deviceOf(event.request) });
		if (!result.ok) return refusalFailure('identity', result, form.values);
		const { token, next, locale, kind } = result.value;
		setSessionCookie(event, token);
		const wanted = safeNext(event.url.searchParams.get('next'));
		const to = next === 'in' ? (kind === 'pupil' && wanted === '/' ? '/class' : wanted) : `/sign-in/${next === 'code' ? 'code' : 'set-up'}?next=${encodeURIComponent(wanted)}`;
		redirect(303, localised(to, isLocale(locale) ? locale : event.locals.locale));
	})
};
