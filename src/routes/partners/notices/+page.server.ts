import { noticesPage, readNoticeFilter } from '#partners';
import { eTwinner } from '#platform/usecase';
import { page } from '#platform/web';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(eTwinner, async ({ url }, viewer) => {
	const filter = readNoticeFilter(url.searchParams);
	return { filter, ...(await noticesPage(viewer, filter)) };
});
