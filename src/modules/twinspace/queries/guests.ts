import { personCards } from '#directory';
import { accountById, isAddressFree, readToken } from '#identity';
import { db } from '#platform/db';
import type { Viewer } from '#platform/usecase';
import { isNewest } from '../guest.ts';
import { guestInvitationById, guestInvitationsOf, projectOfSpace, spacesOfGuest } from '../guest.sql.ts';
import { shownName } from '../member.ts';
import { isTeacher } from '../right.ts';
import { mayIn, type Space } from '../space.ts';
import { spaceRole } from '../space.sql.ts';

/** Invitations that wait, for those who may invite or take back; nobody else reads the addresses. */
export async function guestInvitationsFor(space: Space, now = new Date()) {
	if (!mayIn(space, 'remove-member')) return [];
	const rows = await guestInvitationsOf(db(), space.id);
	const people = await personCards(
		db(),
		rows.map((row) => row.invitedBy)
	);
	return rows.map(({ id, email, guestAs, country, invitedBy, at, expiresAt }) => {
		const by = people.get(invitedBy);
		return { id, email, guestAs, country, by: by ? shownName({ ...by, kind: 'person' }) : '', at, expiresAt, over: expiresAt <= now };
	});
}

/**
 * What the link of an invitation leads to, while it is good. `step`: make an account; sign in with the one the address has; sign out,
 * because somebody else is signed in; go in; or nothing, because one is inside already. Only the owner of the mailbox sees it.
 */
export async function guestInvited(viewer: Viewer, token: string, now = new Date()) {
	return db()
		.transaction()
		.execute(async (tx) => {
			const found = await readToken(tx, 'guest-enters', token);
			const id = found?.payload.invitationId;
			const invitation = typeof id === 'string' ? await guestInvitationById(tx, id) : undefined;
			const project = invitation && (await projectOfSpace(tx, invitation.projectId));
			if (!project || project.state !== 'active' || !isNewest(invitation, found?.payload.sent, now)) return undefined;
			const inviter = await accountById(tx, invitation.invitedBy);
			const own = viewer ? (await accountById(tx, viewer.id))?.email?.toLowerCase() === invitation.email.toLowerCase() : false;
			const inside = own && viewer && isTeacher(await spaceRole(tx, invitation.projectId, viewer.id));
			const signedOut = (await isAddressFree(tx, invitation.email)) ? 'join' : 'sign-in';
			return {
				projectId: invitation.projectId,
				title: project.title ?? '',
				description: project.description ?? '',
				by: inviter ? `${inviter.first_name} ${inviter.last_name}`.trim() : '',
				email: invitation.email,
				step: inside ? ('inside' as const) : own ? ('enter' as const) : viewer ? ('other' as const) : signedOut
			};
		});
}

/** The spaces somebody is a guest in. */
export const guestSpaces = (viewer: { id: string }) => spacesOfGuest(db(), viewer.id);
