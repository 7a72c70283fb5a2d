import { keepApart, KeepApartForm } from '#directory';
import { desk } from '#platform/usecase';
import { page, submit, valueOrMissing } from '#platform/web';
import { comparedPeople, mergePersons, MergePersonsForm } from '#support';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(desk, async ({ params }, viewer) =>
	valueOrMissing(await comparedPeople(viewer, params.oneId, params.otherId))
);

type At = { params: Record<string, string | undefined> };
const both = ({ params }: At) => ({ one: params.oneId ?? '', other: params.otherId ?? '' });

export const actions: Actions = {
	merge: submit('support', desk, MergePersonsForm, mergePersons, () => '/desk/duplicates?done=people', both),
	apart: submit(
		'directory',
		desk,
		KeepApartForm,
		keepApart,
		() => '/desk/duplicates?done=apart',
		(at) => ({ kind: 'person', ...both(at) })
	)
};
