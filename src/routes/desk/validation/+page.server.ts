import { ChosenForm, queueFilter, validateMemberships, validationQueue } from '#directory';
import { desk } from '#platform/usecase';
import { action, page, readForm, refusalFailure } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';
import { said } from './told.ts';

export const load: PageServerLoad = page(desk, async ({ url }, viewer) => {
	const filter = queueFilter(url.searchParams);
	return { filter, queue: await validationQueue(viewer, filter) };
});

export const actions: Actions = {
	validate: action(desk, async (event, viewer) => {
		const form = await readForm(event.request, ChosenForm);
		if (!form.ok) return form.failure;
		const result = await validateMemberships(viewer, { ids: form.input.ids }, { once: form.once });
		if (!result.ok)
			return refusalFailure('directory', { ...result, details: said(result.details, event.locals.i18n) ?? {} }, form.values, event);
		const { validated, left } = result.value;
		return { validated, left: left.map((one) => ({ ...one, details: said(one.details, event.locals.i18n) })) };
	})
};
