import { forgetSearch, mySearches, peoplePage, readPersonFilter, SavedSearchForm, saveSearch, SaveSearchForm } from '#partners';
import { atMost, eTwinner } from '#platform/usecase';
import { page, submit } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(atMost(eTwinner, 'searches'), async ({ url, locals }, viewer) => {
	const filter = readPersonFilter(url.searchParams);
	const [found, kept] = await Promise.all([peoplePage(viewer, filter, locals.i18n), mySearches(viewer, url.search)]);
	return { filter, ...found, ...kept };
});

export const actions: Actions = {
	save: submit('partners', eTwinner, SaveSearchForm, saveSearch, ({ query }) => `/partners${query}`),
	forget: submit('partners', eTwinner, SavedSearchForm, forgetSearch, () => '/partners')
};
