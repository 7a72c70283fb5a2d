import { checkSchool, CheckSchoolForm, deskSchool, MergeForm, mergeSchools, refuseSchool, RefuseSchoolForm } from '#directory';
import { desk } from '#platform/usecase';
import { page, submit, valueOrMissing } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(desk, async ({ params, url }, viewer) => {
	const question = url.searchParams.get('q')?.replaceAll('\0', '').toWellFormed().trim().slice(0, 80) ?? null;
	return valueOrMissing(await deskSchool(viewer, params.id, question));
});

const here = ({ params }: { params: Record<string, string | undefined> }) => ({ schoolId: params.id ?? '' });

export const actions: Actions = {
	check: submit('directory', desk, CheckSchoolForm, checkSchool, () => '/desk/schools?done=checked', here),
	merge: submit('directory', desk, MergeForm, mergeSchools, () => '/desk/schools?done=merged', here),
	refuse: submit('directory', desk, RefuseSchoolForm, refuseSchool, () => '/desk/schools?done=refused', here)
};
