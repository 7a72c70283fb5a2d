import { keepApart, KeepApartForm } from '#directory';
import { desk } from '#platform/usecase';
import { page, submit, valueOrMissing } from '#platform/web';
import { comparedPeople, mergePersons, MergePersonsForm } from '#support';
import { doneWith, pairOf } from '../../../pair.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(desk, async ({ params }, viewer) =>
	valueOrMissing(await comparedPeople(viewer, params.oneId, params.otherId))
);

export const actions: Actions = {
	merge: submit('support', desk, MergePersonsForm, mergePersons, doneWith('people'), pairOf),
	apart: submit('directory', desk, KeepApartForm, keepApart, doneWith('apart'), (at) => ({ kind: 'person', ...pairOf(at) }))
};
