import { projectGallery, readGalleryFilter } from '#projects';
import { anyone } from '#platform/usecase';
import { page } from '#platform/web';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(anyone, async ({ url }, viewer) => {
	const filter = readGalleryFilter(url.searchParams);
	return { filter, ...(await projectGallery(viewer, filter)) };
});
