import { redirect } from '@sveltejs/kit';
import { likelyDuplicates } from '#directory';
import { localised } from '#platform/i18n';
import { desk } from '#platform/usecase';
import { page } from '#platform/web';
import { comparedPeople } from '#support';
import type { PageServerLoad } from './$types';

const typed = (value: string | null) => (value ?? '').replaceAll('\0', '').toWellFormed().trim().slice(0, 254);

export const load: PageServerLoad = page(desk, async ({ url, locals }, viewer) => {
	const [one, other] = [typed(url.searchParams.get('one')), typed(url.searchParams.get('other'))];
	const pair = one && other ? await comparedPeople(viewer, one, other) : undefined;
	if (pair) redirect(303, localised(`/desk/duplicates/people/${pair.one.id}/${pair.other.id}`, locals.locale));
	const done = (['people', 'schools', 'apart'] as const).find((what) => url.searchParams.get('done') === what);
	return { one, other, missing: Boolean(one || other), done, found: await likelyDuplicates(viewer) };
});
