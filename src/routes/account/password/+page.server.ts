import { changePassword, ChangePasswordForm } from '#identity';
import { action, page, readForm, refusalFailure } from '#platform/web';
import { grownUp } from '#platform/usecase';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(grownUp, () => ({}));

export const actions: Actions = {
	default: action(grownUp, async (event, viewer) => {
		const form = await readForm(event.request, ChangePasswordForm);
		if (!form.ok) return form.failure;
		const result = await changePassword(viewer, form.input);
		if (!result.ok) return refusalFailure('identity', result, form.values, event);
		return { ended: result.value.ended };
	})
};
