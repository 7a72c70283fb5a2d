import { auditPage } from '#support';
import { central } from '#platform/usecase';
import { page } from '#platform/web';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(central, async ({ url, locals }, viewer) => ({
	log: await auditPage(viewer, url.searchParams, locals.i18n)
}));
