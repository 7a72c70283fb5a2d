import {
	addPupils,
	AddPupilsForm,
	changePupilRole,
	createPupils,
	CreatePupilsForm,
	PupilForm,
	PupilRoleForm,
	pupilsPage,
	removePupil,
	suspendPupil,
	SuspendPupilForm
} from '#twinspace';
import { eTwinner, person } from '#platform/usecase';
import { page, submit, valueOrMissing } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(person, async ({ params }, viewer) => ({
	page: valueOrMissing(await pupilsPage(viewer, params.id))
}));

type Where = { params: { id?: string } };
const here = (_value: unknown, event: Where): string => `/spaces/${event.params.id}/pupils`;
const fixed = (event: Where) => ({ projectId: event.params.id ?? '' });
export const actions: Actions = {
	create: submit('twinspace', eTwinner, CreatePupilsForm, createPupils, here, fixed),
	add: submit('twinspace', eTwinner, AddPupilsForm, addPupils, here, fixed),
	role: submit('twinspace', eTwinner, PupilRoleForm, changePupilRole, here, fixed),
	suspend: submit('twinspace', eTwinner, SuspendPupilForm, suspendPupil, here, fixed),
	remove: submit('twinspace', eTwinner, PupilForm, removePupil, here, fixed)
};
