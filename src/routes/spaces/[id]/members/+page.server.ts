import { changeMemberRole, endMember, MemberForm, MemberRoleForm } from '#projects';
import { eTwinner, person, signedIn } from '#platform/usecase';
import { page, submit } from '#platform/web';
import * as twinspace from '#twinspace';
import { fromAddress, inSpace, spaceHere } from '../here.ts';
import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

const NEWS = ['invited', 'again', 'withdrawn', 'removed'] as const;
const told = (news: (typeof NEWS)[number]) => (_: unknown, event: RequestEvent) => inSpace(event, `/members?done=${news}`);

export const load: PageServerLoad = page(signedIn, async (event, viewer) => {
	const space = await spaceHere(event, viewer);
	const done = NEWS.find((one) => one === event.url.searchParams.get('done'));
	const invitations = await twinspace.guestInvitationsFor(space);
	return { members: await twinspace.membersFor(space), invitations, visits: await twinspace.visitsFor(space), done };
});

const here = (_: unknown, event: RequestEvent): string => inSpace(event, '/members');

export const actions: Actions = {
	role: submit('projects', person, MemberRoleForm, changeMemberRole, here, fromAddress),
	end: submit('projects', person, MemberForm, endMember, here, fromAddress),
	removeGuest: submit('twinspace', signedIn, twinspace.GuestForm, twinspace.endGuest, told('removed'), fromAddress),
	inviteGuest: submit('twinspace', eTwinner, twinspace.InviteGuestForm, twinspace.inviteGuest, told('invited'), fromAddress),
	inviteAgain: submit('twinspace', eTwinner, twinspace.GuestInvitationForm, twinspace.remindGuest, told('again'), fromAddress),
	withdrawInvitation: submit(
		'twinspace',
		person,
		twinspace.GuestInvitationForm,
		twinspace.withdrawGuestInvitation,
		told('withdrawn'),
		fromAddress
	)
};
