import { ChosenForm, validateMemberships } from '#directory';
import { deskOverview } from '#support';
import { desk } from '#platform/usecase';
import { action, page, readForm, refusalFailure } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';
import { said } from './validation/told.ts';

export const load: PageServerLoad = page(desk, async (_event, viewer) => ({ overview: await deskOverview(viewer) }));

export const actions: Actions = {
	/** One of the longest waiting; more at once on the queue's own page. */
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
