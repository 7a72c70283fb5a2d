import { queueFilter, validationQueue } from '#directory';
import { desk } from '#platform/usecase';
import { action, page } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';
import { validateChosen } from './told.ts';

export const load: PageServerLoad = page(desk, async ({ url }, viewer) => {
	const filter = queueFilter(url.searchParams);
	return { filter, queue: await validationQueue(viewer, filter) };
});

export const actions: Actions = {
	validate: action(desk, validateChosen)
};
