import { projectsToApprove } from '#projects';
import { desk } from '#platform/usecase';
import { page } from '#platform/web';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(desk, (_event, viewer) => projectsToApprove(viewer));
