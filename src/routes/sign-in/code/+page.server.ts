import { redirect } from '@sveltejs/kit';
import { CodeForm, giveSecondFactor, secondFactorAsked } from '#identity';
import { isLocale, localised } from '#platform/i18n';
import { action, deviceOf, go, page, readForm, readSessionCookie, refusalFailure, safeNext, setSessionCookie } from '#platform/web';
import { anyone } from '#platform/usecase';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(anyone, async (event, viewer) => {
	const next = safeNext(event.url.searchParams.get('next'));
	if (viewer?.secondFactor) go(event, next);
	const asked = (await secondFactorAsked(viewer, readSessionCookie(event)))?.asked;
	if (asked === 'set-up') go(event, `/sign-in/set-up?next=${encodeURIComponent(next)}`);
	if (!asked) go(event, viewer ? '/account/second-factor' : `/sign-in?news=again&next=${encodeURIComponent(next)}`);
	return {};
});

export const actions: Actions = {
	default: action(anyone, async (event, viewer) => {
		const form = await readForm(event.request, CodeForm);
		if (!form.ok) return form.failure;
		const from = { address: event.getClientAddress(), device: deviceOf(event.request) };
		const result = await giveSecondFactor(viewer, { ...form.input, token: readSessionCookie(event), ...from });
		if (!result.ok) return refusalFailure('identity', result, form.values, event);
		setSessionCookie(event, result.value.token);
		const { locale } = result.value;
		redirect(303, localised(safeNext(event.url.searchParams.get('next')), isLocale(locale) ? locale : event.locals.locale));
	})
};
