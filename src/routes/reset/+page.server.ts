import { askForReset, AskForResetForm, inSteadyTime } from '#identity';
import { action, page, readForm, refusalFailure } from '#platform/web';
import { anyone } from '#platform/usecase';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(anyone, () => ({}));

export const actions: Actions = {
	default: action(anyone, async (event) => {
		const form = await readForm(event.request, AskForResetForm);
		if (!form.ok) return form.failure;
		const result = await inSteadyTime(askForReset(null, { ...form.input, address: event.getClientAddress() }));
		if (!result.ok) return refusalFailure('identity', result, form.values, event);
		return { sentTo: form.input.email };
	})
};
