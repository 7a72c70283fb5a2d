import { central } from '#platform/usecase';
import { page } from '#platform/web';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = page(central, () => ({}));
