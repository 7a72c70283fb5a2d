import { deskSchools } from '#directory';
import { atMost, desk } from '#platform/usecase';
import { page } from '#platform/web';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(atMost(desk, 'searches'), async ({ url }, viewer) => {
	const own = viewer.offices.flatMap((office) => (office.role === 'officer' ? [office.country] : []))[0] ?? '';
	const words = (url.searchParams.get('q') ?? '').replaceAll('\0', '').toWellFormed().trim().slice(0, 80);
	const country = url.searchParams.get('country') ?? own;
	const after = url.searchParams.get('after');
	const done = (['checked', 'merged', 'refused'] as const).find((what) => url.searchParams.get('done') === what);
	return { now: new Date().toISOString(), words, country, done, schools: await deskSchools(viewer, { after, words, country }) };
});
