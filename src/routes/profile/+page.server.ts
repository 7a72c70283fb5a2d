import * as v from 'valibot';
import { myProfile, PhotoForm, ProfileForm, removePhoto, savePhoto, saveProfile } from '#directory';
import { person } from '#platform/usecase';
import { action, go, page, readForm, refusalFailure, submit } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(person, async ({ url }, viewer) => ({
	...(await myProfile(viewer)),
	id: viewer.id,
	saved: ['profile', 'photo'].find((what) => url.searchParams.get('saved') === what) as 'profile' | 'photo' | undefined
}));

export const actions: Actions = {
	save: action(person, async (event, viewer) => {
		const form = await readForm(event.request, ProfileForm);
		if (!form.ok) return form.failure;
		const result = await saveProfile(viewer, form.input);
		if (!result.ok) return refusalFailure('directory', result, form.values, event);
		go(event, '/profile?saved=profile');
	}),
	photo: action(person, async (event, viewer) => {
		const form = await readForm(event.request, PhotoForm);
		if (!form.ok) return form.failure;
		const result = await savePhoto(viewer, { bytes: new Uint8Array(await form.input.file.arrayBuffer()) });
		if (!result.ok) return refusalFailure('directory', result, {}, event);
		go(event, '/profile?saved=photo');
	}),
	removePhoto: submit('directory', person, v.object({}), removePhoto, () => '/profile?saved=photo')
};
