import { editSchool, PhotoForm, saveSchoolPhoto, schoolPage, SchoolPageForm } from '#directory';
import { uuid } from '#platform/form';
import { eTwinner } from '#platform/usecase';
import { action, go, page, readForm, refusalFailure, submit, valueOrMissing } from '#platform/web';
import * as v from 'valibot';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(eTwinner, async ({ params }, viewer) => {
	const found = valueOrMissing(await schoolPage(viewer, params.id));
	const { id, name, about, website, photoKey } = valueOrMissing(found.movedTo === null && found.administrates ? found.school : undefined);
	return { school: { id, name, about, website, photoKey } };
});

type At = { params: Record<string, string | undefined> };
const here = ({ params }: At) => ({ schoolId: params.id ?? '' });
const saved = (_: unknown, { params }: At) => `/schools/${params.id}?done=saved`;

export const actions: Actions = {
	save: submit('directory', eTwinner, SchoolPageForm, editSchool, saved, here),
	removePhoto: submit('directory', eTwinner, v.object({ schoolId: uuid }), saveSchoolPhoto, saved, here),
	photo: action(eTwinner, async (event, viewer) => {
		const form = await readForm(event.request, PhotoForm);
		if (!form.ok) return form.failure;
		const bytes = new Uint8Array(await form.input.file.arrayBuffer());
		const result = await saveSchoolPhoto(viewer, { ...here(event), bytes });
		if (!result.ok) return refusalFailure('directory', result, {}, event);
		go(event, saved(undefined, event));
	})
};
