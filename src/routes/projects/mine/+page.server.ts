import { answerInvitation, AnswerInvitationForm, myProjects } from '#projects';
import { person } from '#platform/usecase';
import { action, go, page, readForm, refusalFailure } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(person, (_event, viewer) => myProjects(viewer));

export const actions: Actions = {
	answer: action(person, async (event, viewer) => {
		const form = await readForm(event.request, AnswerInvitationForm);
		if (!form.ok) return form.failure;
		const result = await answerInvitation(viewer, form.input, { once: form.once });
		if (!result.ok) return refusalFailure('projects', result, form.values, event);
		go(event, result.value.joined ? `/spaces/${result.value.projectId}` : '/projects/mine');
	})
};
