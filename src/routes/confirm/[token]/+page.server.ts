import * as v from 'valibot';
import { answerAsHead, headRequest } from '#directory';
import { addressKey, countAttempt } from '#identity';
import { refuse } from '#platform/result';
import { anyone } from '#platform/usecase';
import { action, page, readForm, refusalFailure } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

/** Opening the link changes nothing: mail scanners open links too (quality S8). */
export const load: PageServerLoad = page(anyone, async ({ params }) => ({ request: (await headRequest(params.token)) ?? null }));

export const actions: Actions = {
	default: action(anyone, async (event, viewer) => {
		const wait = await countAttempt('sign-in-address', addressKey(event.getClientAddress()));
		if (wait > 0) return refusalFailure('directory', refuse('too-often', { seconds: wait }), {}, event);
		const form = await readForm(event.request, v.object({ answer: v.picklist(['confirm', 'refuse']) }));
		if (!form.ok) return form.failure;
		const result = await answerAsHead(viewer, { token: event.params.token, answer: form.input.answer });
		return result.ok ? { answered: result.value.answer } : refusalFailure('directory', result, form.values, event);
	})
};
