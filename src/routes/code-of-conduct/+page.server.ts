import { page } from '#platform/web';
import { anyone } from '#platform/usecase';
import type { PageServerLoad } from './$types';

/** A page that only reads needs no scripts. */
export const load: PageServerLoad = page(anyone, () => ({}));
