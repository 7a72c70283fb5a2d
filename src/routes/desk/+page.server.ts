import { deskOverview } from '#support';
import { desk } from '#platform/usecase';
import { action, page } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';
import { validateChosen } from './validation/told.ts';

export const load: PageServerLoad = page(desk, async (_event, viewer) => ({ overview: await deskOverview(viewer) }));

export const actions: Actions = {
	/** One of the longest waiting; more at once on the queue's own page. */
	validate: action(desk, validateChosen)
};
