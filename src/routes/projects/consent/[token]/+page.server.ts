import { answerHeadConsent, consentAsked, HeadConsentForm } from '#projects';
import { anyone } from '#platform/usecase';
import { action, page, readForm, refusalFailure } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

/** Opening the link changes nothing: mail scanners open links too (quality S8). */
export const load: PageServerLoad = page(anyone, async ({ params }) => ({ asked: (await consentAsked(params.token)) ?? null }));

export const actions: Actions = {
	default: action(anyone, async (event) => {
		const form = await readForm(event.request, HeadConsentForm, { token: event.params.token });
		if (!form.ok) return form.failure;
		const result = await answerHeadConsent(null, form.input, { address: event.getClientAddress() });
		return result.ok ? { done: result.value.answer } : refusalFailure('projects', result, form.values, event);
	})
};
