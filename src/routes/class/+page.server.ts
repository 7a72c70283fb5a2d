import { pupil } from '#platform/usecase';
import { page } from '#platform/web';
import { pupilHome } from '#twinspace';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(pupil, async (_event, viewer) => ({ spaces: await pupilHome(viewer) }));
