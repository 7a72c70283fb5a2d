import { peoplePage, readPersonFilter } from '#partners';
import { eTwinner } from '#platform/usecase';
import { page } from '#platform/web';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(eTwinner, async ({ url, locals }, viewer) => {
	const filter = readPersonFilter(url.searchParams);
	return { filter, ...(await peoplePage(viewer, filter, locals.i18n)) };
});
