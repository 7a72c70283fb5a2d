import { answerAsHead, HeadAnswerForm, headRequest } from '#directory';
import { anyone } from '#platform/usecase';
import { action, page, readForm, refusalFailure } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

/** Opening the link changes nothing: mail scanners open links too (quality S8). */
export const load: PageServerLoad = page(anyone, async ({ params }) => ({ request: (await headRequest(params.token)) ?? null }));

export const actions: Actions = {
	default: action(anyone, async (event, viewer) => {
		const form = await readForm(event.request, HeadAnswerForm, { token: event.params.token });
		if (!form.ok) return form.failure;
		const result = await answerAsHead(viewer, { ...form.input, address: event.getClientAddress() });
		return result.ok ? { answered: result.value.answer } : refusalFailure('directory', result, form.values, event);
	})
};
