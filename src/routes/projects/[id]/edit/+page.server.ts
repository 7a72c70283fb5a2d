import { planForEditing, proposeProject, ProposeForm, SaveDraftForm, savePlan } from '#projects';
import { eTwinner, person } from '#platform/usecase';
import { action, go, livePage, readForm, refusalFailure, valueOrMissing } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

/** The plan is saved while one types. */
export const csr = true;

export const load: PageServerLoad = livePage(person, async ({ params }, viewer) => ({
	draft: valueOrMissing(await planForEditing(viewer, params.id))
}));

export const actions: Actions = {
	save: action(person, async (event, viewer) => {
		const form = await readForm(event.request, SaveDraftForm, { projectId: event.params.id });
		if (!form.ok) return form.failure;
		const result = await savePlan(viewer, form.input);
		if (!result.ok) return refusalFailure('projects', result, form.values, event);
		go(event, `/projects/${event.params.id}/edit?saved=1`);
	}),
	propose: action(eTwinner, async (event, viewer) => {
		const form = await readForm(event.request, ProposeForm, { projectId: event.params.id });
		if (!form.ok) return form.failure;
		const result = await proposeProject(viewer, form.input, { once: form.once });
		if (!result.ok) return refusalFailure('projects', result, form.values, event);
		go(event, `/projects/${event.params.id}`);
	})
};
