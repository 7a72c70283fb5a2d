import { redirect } from '@sveltejs/kit';
import { personMovedTo, personPage } from '#directory';
import { localised } from '#platform/i18n';
import { blockPerson, BlockForm, contactWith, conversationWith, PersonForm, requestContact, RequestContactForm } from '#messaging';
import { projectsWith } from '#projects';
import { anyone, eTwinner, person } from '#platform/usecase';
import { action, go, page, readForm, submit, valueOrMissing } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(anyone, async ({ params, url, locals }, viewer) => {
	const stays = await personMovedTo(params.id);
	if (stays) {
		// Whoever may not see the one that stayed learns nothing of the merging either.
		valueOrMissing(await personPage(viewer, stays, (await contactWith(viewer, stays)).contact));
		redirect(302, localised(`/people/${stays}`, locals.locale));
	}
	const between = await contactWith(viewer, params.id);
	const person = valueOrMissing(await personPage(viewer, params.id, between.contact));
	return {
		between,
		person,
		projects: person.relation === 'outside' ? [] : await projectsWith(params.id),
		asked: url.searchParams.has('asked')
	};
});

const self = (event: { params: Record<string, string | undefined> }) => ({ personId: event.params.id ?? '' });

export const actions: Actions = {
	contact: submit('messaging', eTwinner, RequestContactForm, requestContact, (_, { params }) => `/people/${params.id}?asked`, self),
	block: submit('messaging', person, BlockForm, blockPerson, (_, { params }) => `/people/${params.id}`, self),
	write: action(eTwinner, async (event, viewer) => {
		const form = await readForm(event.request, PersonForm, self(event));
		if (!form.ok) return form.failure;
		go(event, `/messages/${valueOrMissing(await conversationWith(viewer, form.input.personId))}`);
	})
};
