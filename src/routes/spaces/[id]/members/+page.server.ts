import { changeMemberRole, endMember, MemberForm, MemberRoleForm } from '#projects';
import { eTwinner, person, signedIn } from '#platform/usecase';
import { page, submit } from '#platform/web';
import {
	endGuest,
	GuestForm,
	GuestInvitationForm,
	guestInvitationsFor,
	inviteGuest,
	InviteGuestForm,
	membersFor,
	remindGuest,
	withdrawGuestInvitation
} from '#twinspace';
import { fromAddress, inSpace, spaceHere } from '../here.ts';
import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

const NEWS = ['invited', 'again', 'withdrawn', 'removed'] as const;
/** The page again, with what has been done. */
const told = (news: (typeof NEWS)[number]) => (_: unknown, event: RequestEvent) => inSpace(event, `/members?done=${news}`);

export const load: PageServerLoad = page(signedIn, async (event, viewer) => {
	const space = await spaceHere(event, viewer);
	const done = NEWS.find((one) => one === event.url.searchParams.get('done'));
	return { members: await membersFor(space), invitations: await guestInvitationsFor(space), done };
});

const here = (_: unknown, event: RequestEvent): string => inSpace(event, '/members');

export const actions: Actions = {
	role: submit('projects', person, MemberRoleForm, changeMemberRole, here, fromAddress),
	end: submit('projects', person, MemberForm, endMember, here, fromAddress),
	removeGuest: submit('twinspace', signedIn, GuestForm, endGuest, told('removed'), fromAddress),
	inviteGuest: submit('twinspace', eTwinner, InviteGuestForm, inviteGuest, told('invited'), fromAddress),
	inviteAgain: submit('twinspace', eTwinner, GuestInvitationForm, remindGuest, told('again'), fromAddress),
	withdrawInvitation: submit('twinspace', person, GuestInvitationForm, withdrawGuestInvitation, told('withdrawn'), fromAddress)
};
