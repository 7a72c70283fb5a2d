import { changeMemberRole, endMember, MemberForm, MemberRoleForm } from '#projects';
import { person, signedIn } from '#platform/usecase';
import { page, submit } from '#platform/web';
import { endGuest, GuestForm, membersFor } from '#twinspace';
import { fromAddress, inSpace, spaceHere } from '../here.ts';
import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(signedIn, async (event, viewer) => ({
	members: await membersFor(await spaceHere(event, viewer))
}));

const here = (_: unknown, event: RequestEvent): string => inSpace(event, '/members');

export const actions: Actions = {
	role: submit('projects', person, MemberRoleForm, changeMemberRole, here, fromAddress),
	end: submit('projects', person, MemberForm, endMember, here, fromAddress),
	removeGuest: submit('twinspace', signedIn, GuestForm, endGuest, here, fromAddress)
};
