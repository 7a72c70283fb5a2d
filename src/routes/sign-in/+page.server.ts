import { redirect } from '@sveltejs/kit';
import { signIn, SignInForm } from '#identity';
import { config } from '#platform/config';
import { isLocale, localised } from '#platform/i18n';
import { action, deviceOf, page, readForm, refusalFailure, safeNext, setSessionCookie } from '#platform/web';
import { anyone } from '#platform/usecase';
import type { Actions, PageServerLoad } from './$types';

/** What has just happened, told by the page that sent somebody here. */
const NEWS = ['confirmed', 'password', 'back', 'email', 'closed', 'again'] as const;

export const load: PageServerLoad = page(anyone, ({ url, locals }, viewer) => {
	const next = safeNext(url.searchParams.get('next'));
	if (viewer) redirect(303, locals.i18n.href(next));
	const news = NEWS.find((one) => one === url.searchParams.get('news'));
	return { next, demo: config().demo, news };
});

export const actions: Actions = {
	default: action(anyone, async (event) => {
		const form = await readForm(event.request, SignInForm);
		if (!form.ok) return form.failure;
		const result = await signIn(null, { ...form.input, address: event.getClientAddress(), device: deviceOf(event.request) });
		if (!result.ok) return refusalFailure('identity', result, form.values, event);
		const { token, next, locale, kind } = result.value;
		setSessionCookie(event, token);
		const wanted = safeNext(event.url.searchParams.get('next'));
		const inside = kind === 'pupil' && wanted === '/' ? '/class' : wanted;
		const to = next === 'in' ? inside : `/sign-in/${next}?next=${encodeURIComponent(wanted)}`;
		redirect(303, localised(to, isLocale(locale) ? locale : event.locals.locale));
	})
};
