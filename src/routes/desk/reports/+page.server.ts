import { reportsPage } from '#support';
import { desk } from '#platform/usecase';
import { page } from '#platform/web';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(desk, async ({ url }, viewer) => {
	const show = url.searchParams.get('show') === 'decided' ? 'decided' : 'open';
	return { show, done: url.searchParams.has('done'), ...(await reportsPage(viewer, show)) } as const;
});
