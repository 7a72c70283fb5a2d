import { redirect } from '@sveltejs/kit';
import { DelegateForm, EndForm, endMembership, nameDelegate, removeDelegate, schoolPage, vouch, VouchForm } from '#directory';
import { localised } from '#platform/i18n';
import { projectsOfSchool } from '#projects';
import { anyone, eTwinner, person } from '#platform/usecase';
import { page, submit, valueOrMissing } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

const done = ['vouched', 'ended', 'named', 'saved'] as const;

export const load: PageServerLoad = page(anyone, async ({ params, url, locals }, viewer) => {
	const found = valueOrMissing(await schoolPage(viewer, params.id));
	if (found.movedTo !== null) redirect(301, localised(`/schools/${found.movedTo}`, locals.locale));
	return { page: found, ...(await projectsOfSchool(params.id)), done: done.find((what) => url.searchParams.get('done') === what) };
});

type At = { params: Record<string, string | undefined> };
const back =
	(what: (typeof done)[number]) =>
	(_: unknown, { params }: At) =>
		`/schools/${params.id}?done=${what}`;
const here = ({ params }: At) => ({ schoolId: params.id ?? '' });

export const actions: Actions = {
	vouch: submit('directory', eTwinner, VouchForm, vouch, back('vouched')),
	end: submit('directory', person, EndForm, endMembership, back('ended')),
	name: submit('directory', person, DelegateForm, nameDelegate, back('named'), here),
	unname: submit('directory', person, DelegateForm, removeDelegate, back('named'), here)
};
