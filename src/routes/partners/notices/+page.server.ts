import { myNotices, noticesPage, readNoticeFilter } from '#partners';
import { atMost, eTwinner } from '#platform/usecase';
import { page } from '#platform/web';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(atMost(eTwinner, 'searches'), async ({ url }, viewer) => {
	const filter = readNoticeFilter(url.searchParams);
	return { filter, mine: await myNotices(viewer), ...(await noticesPage(viewer, filter)) };
});
