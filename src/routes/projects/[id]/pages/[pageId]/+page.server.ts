import { anyone } from '#platform/usecase';
import { page, valueOrMissing } from '#platform/web';
import { publicPage } from '#twinspace';
import type { PageServerLoad } from './$types';

/** A page that an administrator of the project has published: for everybody on the web, members included. */
export const load: PageServerLoad = page(anyone, async ({ params }) => ({
	page: valueOrMissing(await publicPage(params.id, params.pageId))
}));
