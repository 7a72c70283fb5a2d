import { deskOverview } from '#support';
import { desk } from '#platform/usecase';
import { page } from '#platform/web';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(desk, async (_event, viewer) => ({ overview: await deskOverview(viewer) }));
