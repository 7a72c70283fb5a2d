import { AskForResetForm, inSteadyTime, resendConfirmation } from '#identity';
import { action, page, readForm, refusalFailure } from '#platform/web';
import { nobodyYet } from '#platform/usecase';
import type { Actions, PageServerLoad } from './$types';
import { ADDRESS_COOKIE } from '../choices.ts';

export const load: PageServerLoad = page(nobodyYet, ({ cookies }) => ({ email: cookies.get(ADDRESS_COOKIE.name) ?? '' }));

export const actions: Actions = {
	default: action(nobodyYet, async (event) => {
		const form = await readForm(event.request, AskForResetForm);
		if (!form.ok) return form.failure;
		const result = await inSteadyTime(resendConfirmation(null, { ...form.input, address: event.getClientAddress() }));
		if (!result.ok) return refusalFailure('identity', result, form.values, event);
		return { sentTo: form.input.email };
	})
};
