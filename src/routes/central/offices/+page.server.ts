import { officesPage } from '#support';
import { central } from '#platform/usecase';
import { page } from '#platform/web';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(central, async (_event, viewer) => ({ offices: await officesPage(viewer) }));
