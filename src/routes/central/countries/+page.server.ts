import { countriesPage } from '#directory';
import { central } from '#platform/usecase';
import { page } from '#platform/web';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(central, async (_event, viewer) => ({ countries: await countriesPage(viewer) }));
