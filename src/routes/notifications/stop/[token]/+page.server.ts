import { stopMails, StopMailsForm } from '#messaging';
import { anyone } from '#platform/usecase';
import { action, page, readForm, refusalFailure } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(anyone, () => ({}));

export const actions: Actions = {
	default: action(anyone, async (event) => {
		const form = await readForm(event.request, StopMailsForm, { token: event.params.token });
		if (!form.ok) return form.failure;
		const result = await stopMails(null, form.input, { address: event.getClientAddress() });
		return result.ok ? { done: true } : refusalFailure('messaging', result, {}, event);
	})
};
