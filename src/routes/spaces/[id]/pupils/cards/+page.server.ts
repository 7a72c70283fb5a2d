import { issueCards, IssueCardsForm, pupilsPage } from '#twinspace';
import { eTwinner } from '#platform/usecase';
import { action, page, readForm, refusalFailure, valueOrMissing } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(eTwinner, async ({ params, url }, viewer) => {
	valueOrMissing(await pupilsPage(viewer, params.id));
	return { address: `${url.host}/pupil` };
});

export const actions: Actions = {
	default: action(eTwinner, async (event, viewer) => {
		const form = await readForm(event.request, IssueCardsForm, { projectId: event.params.id });
		if (!form.ok) return form.failure;
		const result = await issueCards(viewer, form.input);
		return result.ok ? result.value : refusalFailure('twinspace', result, form.values, event);
	})
};
