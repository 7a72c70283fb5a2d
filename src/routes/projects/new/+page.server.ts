import { PlanForm, startDraft } from '#projects';
import { person } from '#platform/usecase';
import { action, go, page, readForm, refusalFailure } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(person, () => ({}));

export const actions: Actions = {
	default: action(person, async (event, viewer) => {
		const form = await readForm(event.request, PlanForm);
		if (!form.ok) return form.failure;
		const result = await startDraft(viewer, form.input, { once: form.once });
		if (!result.ok) return refusalFailure('projects', result, form.values, event);
		go(event, `/projects/${result.value.projectId}/edit`);
	})
};
