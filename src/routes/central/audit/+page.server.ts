import { auditPage } from '#support';
import { central } from '#platform/usecase';
import { page } from '#platform/web';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(central, async ({ url }, viewer) => ({ log: await auditPage(viewer, url.searchParams) }));
