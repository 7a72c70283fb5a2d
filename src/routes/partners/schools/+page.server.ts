import { readSchoolFilter, schoolsPage } from '#directory';
import { atMost, eTwinner } from '#platform/usecase';
import { page } from '#platform/web';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(atMost(eTwinner, 'searches'), async ({ url }, viewer) => {
	const filter = readSchoolFilter(url.searchParams);
	return { filter, ...(await schoolsPage(viewer, filter)) };
});
