import { keepApart, KeepApartForm, MergePairForm, mergeSchools, schoolPair } from '#directory';
import { desk } from '#platform/usecase';
import { page, submit, valueOrMissing } from '#platform/web';
import { doneWith, pairOf } from '../../../pair.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(desk, async ({ params }, viewer) =>
	valueOrMissing(await schoolPair(viewer, params.oneId, params.otherId))
);

export const actions: Actions = {
	merge: submit('directory', desk, MergePairForm, mergeSchools, doneWith('schools'), pairOf),
	apart: submit('directory', desk, KeepApartForm, keepApart, doneWith('apart'), (at) => ({ kind: 'school', ...pairOf(at) }))
};
