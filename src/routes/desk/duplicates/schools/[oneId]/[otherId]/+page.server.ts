import { keepApart, KeepApartForm, MergePairForm, mergeSchools, schoolPair } from '#directory';
import { desk } from '#platform/usecase';
import { page, submit, valueOrMissing } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(desk, async ({ params }, viewer) =>
	valueOrMissing(await schoolPair(viewer, params.oneId, params.otherId))
);

type At = { params: Record<string, string | undefined> };
const both = ({ params }: At) => ({ one: params.oneId ?? '', other: params.otherId ?? '' });

export const actions: Actions = {
	merge: submit('directory', desk, MergePairForm, mergeSchools, () => '/desk/duplicates?done=schools', both),
	apart: submit(
		'directory',
		desk,
		KeepApartForm,
		keepApart,
		() => '/desk/duplicates?done=apart',
		(at) => ({ kind: 'school', ...both(at) })
	)
};
