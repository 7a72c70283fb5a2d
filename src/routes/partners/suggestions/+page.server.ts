import { suggestedNotices, suggestions } from '#partners';
import { atMost, eTwinner } from '#platform/usecase';
import { page } from '#platform/web';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(atMost(eTwinner, 'searches'), async (_event, viewer) => ({
	people: await suggestions(viewer, 20),
	notices: await suggestedNotices(viewer, 5)
}));
