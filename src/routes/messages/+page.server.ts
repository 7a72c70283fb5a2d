import { conversationsPage } from '#messaging';
import { person } from '#platform/usecase';
import { page } from '#platform/web';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(person, async ({ url }, viewer) => {
	const after = url.searchParams.get('after');
	return { ...(await conversationsPage(viewer, after)), paged: after !== null };
});
