import { CodeForm, confirmSecondFactor, PresentPasswordForm, secondFactorAsked, startSecondFactor } from '#identity';
import { action, deviceOf, go, page, readForm, readSessionCookie, refusalFailure, safeNext, setSessionCookie } from '#platform/web';
import { anyone } from '#platform/usecase';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(anyone, async (event, viewer) => {
	const next = safeNext(event.url.searchParams.get('next'));
	const asked = await secondFactorAsked(viewer, readSessionCookie(event));
	if (asked?.asked === 'code') go(event, `/sign-in/code?next=${encodeURIComponent(next)}`);
	// Done: the page stays, because the recovery codes on it are seen only once.
	const done = !asked && (viewer !== null || event.request.method === 'POST');
	if (!asked && !done) go(event, `/sign-in?news=again&next=${encodeURIComponent(next)}`);
	return { next, done, fresh: asked?.fresh };
});

export const actions: Actions = {
	start: action(anyone, async (event, viewer) => {
		const form = await readForm(event.request, PresentPasswordForm);
		if (!form.ok) return form.failure;
		const result = await startSecondFactor(viewer, form.input);
		if (!result.ok) return refusalFailure('identity', result, form.values, event);
		return { codes: undefined };
	}),
	confirm: action(anyone, async (event, viewer) => {
		const form = await readForm(event.request, CodeForm);
		if (!form.ok) return form.failure;
		const from = { address: event.getClientAddress(), device: deviceOf(event.request) };
		const result = await confirmSecondFactor(viewer, { ...form.input, token: readSessionCookie(event), ...from });
		if (!result.ok) return refusalFailure('identity', result, form.values, event);
		setSessionCookie(event, result.value.token);
		return { codes: result.value.codes };
	})
};
