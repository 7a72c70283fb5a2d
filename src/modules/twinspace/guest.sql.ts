import { sql, type Db, type Tx } from '#platform/db';
import type { GuestAs } from './guest.ts';

type Reader = Pick<Tx, 'selectFrom'>;
export type NewInvitation = {
	projectId: string;
	email: string;
	guestAs: GuestAs;
	country: string;
	locale: string;
	invitedBy: string;
	now: Date;
	expiresAt: Date;
};
const columns = [
	'id',
	'project_id as projectId',
	'email',
	'guest_as as guestAs',
	'country',
	'locale',
	'invited_by as invitedBy',
	'at',
	'sent',
	'expires_at as expiresAt'
] as const;

/** The new invitation's id; undefined where the address is invited into this space already. */
export async function insertGuestInvitation(tx: Tx, one: NewInvitation): Promise<string | undefined> {
	const row = await tx
		.insertInto('twinspace.guest_invitation')
		.values({
			project_id: one.projectId,
			email: one.email,
			guest_as: one.guestAs,
			country: one.country,
			locale: one.locale,
			invited_by: one.invitedBy,
			at: one.now,
			expires_at: one.expiresAt
		})
		.onConflict((conflict) => conflict.columns(['project_id', 'email']).doNothing())
		.returning('id')
		.executeTakeFirst();
	return row?.id;
}

export const guestInvitationById = (tx: Reader, id: string) =>
	tx.selectFrom('twinspace.guest_invitation').select(columns).where('id', '=', id).executeTakeFirst();
export const lockGuestInvitation = (tx: Tx, id: string) =>
	tx.selectFrom('twinspace.guest_invitation').select(columns).where('id', '=', id).forUpdate().executeTakeFirst();
export type GuestInvitation = NonNullable<Awaited<ReturnType<typeof guestInvitationById>>>;

/** Invitations into a space that wait for their guests, the newest first. */
export const guestInvitationsOf = (tx: Db, projectId: string) =>
	tx
		.selectFrom('twinspace.guest_invitation')
		.select(columns)
		.where('project_id', '=', projectId)
		.orderBy('at', 'desc')
		.orderBy('id', 'desc')
		.execute();

export async function sentAgain(tx: Tx, id: string, sent: number, expiresAt: Date): Promise<void> {
	await tx.updateTable('twinspace.guest_invitation').set({ sent, expires_at: expiresAt }).where('id', '=', id).execute();
}
export async function dropGuestInvitation(tx: Tx, id: string): Promise<void> {
	await tx.deleteFrom('twinspace.guest_invitation').where('id', '=', id).execute();
}
/** Removes what ran out before that moment. Returns how many. */
export async function forgetGuestInvitations(tx: Tx, before: Date): Promise<number> {
	return Number((await tx.deleteFrom('twinspace.guest_invitation').where('expires_at', '<', before).executeTakeFirst()).numDeletedRows);
}

/** Puts a guest into a space; one who was here before comes back. */
export async function putGuest(tx: Tx, invitation: GuestInvitation, accountId: string, now: Date): Promise<void> {
	const row = {
		role: 'guest',
		school_id: null,
		added_by: invitation.invitedBy,
		added_at: now,
		left_at: null,
		suspended_at: null,
		guest_as: invitation.guestAs,
		guest_country: invitation.country
	};
	await tx
		.insertInto('twinspace.participant')
		.values({ project_id: invitation.projectId, account_id: accountId, ...row })
		.onConflict((conflict) => conflict.columns(['project_id', 'account_id']).doUpdateSet(row))
		.execute();
}

/** The project of a space as an invitation needs it: what it is called, how it stands, since when it is approved. */
export const projectOfSpace = (tx: Reader, projectId: string) =>
	tx
		.selectFrom('projects.space_project')
		.select(['title', 'description', 'state', 'approved_at as approvedAt'])
		.where('id', '=', projectId)
		.executeTakeFirst();

/** Spaces in which somebody is a guest, the liveliest first. */
export async function spacesOfGuest(tx: Db, accountId: string): Promise<{ id: string; title: string; state: string }[]> {
	const { rows } = await sql<{ id: string; title: string; state: string }>`select p.id, p.title, p.state
		from twinspace.participant x join projects.space_project p on p.id = x.project_id
		where x.account_id = ${accountId} and x.role = 'guest' and x.left_at is null and x.suspended_at is null
		order by p.state = 'active' desc, x.added_at desc`.execute(tx);
	return rows;
}
