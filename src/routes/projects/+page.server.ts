import { projectGallery, readGalleryFilter } from '#projects';
import { anyone, atMost } from '#platform/usecase';
import { page } from '#platform/web';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(atMost(anyone, 'searches'), async ({ url }, viewer) => {
	const filter = readGalleryFilter(url.searchParams);
	return { filter, ...(await projectGallery(viewer, filter)) };
});
