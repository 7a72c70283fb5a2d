import type { AtSchool } from './load-at-school.step.ts';
import type { Tx } from '#platform/db';

export type MemberRole = 'administrator' | 'member';

/** The living membership's role, or undefined. */
export async function memberRole(tx: Tx, projectId: string, accountId: string): Promise<MemberRole | undefined> {
	const row = await tx
		.selectFrom('projects.member')
		.select('role')
		.where('project_id', '=', projectId)
		.where('account_id', '=', accountId)
		.where('left_at', 'is', null)
		.executeTakeFirst();
	return row?.role as MemberRole | undefined;
}

export const membersOf = (tx: Tx, projectId: string) =>
	tx
		.selectFrom('projects.member')
		.selectAll()
		.where('project_id', '=', projectId)
		.where('left_at', 'is', null)
		.orderBy('founder', 'desc')
		.orderBy('joined_at')
		.execute();

/** Joins with the school of the moment, for the whole project; somebody who left comes back with a fresh start. */
export async function addMember(
	tx: Tx,
	projectId: string,
	person: Pick<AtSchool, 'id' | 'schoolId' | 'country'>,
	role: MemberRole,
	founder: boolean,
	now: Date
): Promise<void> {
	const row = { school_id: person.schoolId, country: person.country, role, joined_at: now, left_at: null };
	await tx
		.insertInto('projects.member')
		.values({ project_id: projectId, account_id: person.id, founder, ...row })
		.onConflict((conflict) => conflict.columns(['project_id', 'account_id']).doUpdateSet(row))
		.execute();
}

export async function setMemberRole(tx: Tx, projectId: string, accountId: string, role: MemberRole): Promise<void> {
	await tx.updateTable('projects.member').set({ role }).where('project_id', '=', projectId).where('account_id', '=', accountId).execute();
}
export async function endMembership(tx: Tx, projectId: string, accountId: string, now: Date): Promise<void> {
	await tx
		.updateTable('projects.member')
		.set({ left_at: now })
		.where('project_id', '=', projectId)
		.where('account_id', '=', accountId)
		.execute();
}

export async function insertInvitation(
	tx: Tx,
	projectId: string,
	accountId: string,
	invitedBy: string,
	message: string,
	now: Date
): Promise<string | undefined> {
	const row = await tx
		.insertInto('projects.invitation')
		.values({ project_id: projectId, account_id: accountId, invited_by: invitedBy, message, at: now })
		.onConflict((conflict) => conflict.columns(['project_id', 'account_id']).where('state', '=', 'open').doNothing())
		.returning('id')
		.executeTakeFirst();
	return row?.id;
}
export const lockInvitation = (tx: Tx, id: string) =>
	tx.selectFrom('projects.invitation').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
export async function closeInvitation(tx: Tx, id: string, state: 'accepted' | 'declined' | 'withdrawn', now: Date): Promise<void> {
	await tx.updateTable('projects.invitation').set({ state, decided_at: now }).where('id', '=', id).execute();
}
export const openInvitations = (tx: Tx, projectId: string) =>
	tx.selectFrom('projects.invitation').selectAll().where('project_id', '=', projectId).where('state', '=', 'open').orderBy('at').execute();

/** Living memberships held with a school of this country. */
export const membersInCountry = (tx: Tx, country: string) =>
	tx
		.selectFrom('projects.member')
		.select(['project_id', 'account_id'])
		.where('country', '=', country)
		.where('left_at', 'is', null)
		.execute();
