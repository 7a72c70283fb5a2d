import { conversationsPage } from '#messaging';
import { person } from '#platform/usecase';
import { page } from '#platform/web';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(person, async ({ url }, viewer) => conversationsPage(viewer, url.searchParams.get('after')));
