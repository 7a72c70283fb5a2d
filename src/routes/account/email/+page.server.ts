import { askToChangeEmail, ChangeEmailForm, inSteadyTime, myAccount } from '#identity';
import { action, page, readForm, refusalFailure, valueOrMissing } from '#platform/web';
import { grownUp } from '#platform/usecase';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(grownUp, async (_event, viewer) => {
	const { email, pendingEmail } = valueOrMissing(await myAccount(viewer));
	return { email, pendingEmail };
});

export const actions: Actions = {
	default: action(grownUp, async (event, viewer) => {
		const form = await readForm(event.request, ChangeEmailForm);
		if (!form.ok) return form.failure;
		const result = await inSteadyTime(askToChangeEmail(viewer, form.input));
		if (!result.ok) return refusalFailure('identity', result, form.values, event);
		return { sentTo: form.input.email };
	})
};
