import { sql, type Tx } from '#platform/db';
import { currentStates, type MembershipFacts, type MembershipState } from './membership.ts';

type Reader = Pick<Tx, 'selectFrom'>;

/** A membership with what a decision on it needs to know. */
export type MembershipCase = MembershipFacts & {
	accountId: string;
	schoolId: string;
	schoolName: string;
	schoolStatus: string;
	emailDomain: string | null;
	region: string | null;
	replaces: string | null;
	pendingSince: Date | null;
	decidedAt: Date | null;
	decidedBy: string | null;
	askedAt: Date | null;
	email: string;
	firstName: string;
	lastName: string;
	profession: string | null;
	locale: string;
};

const cases = (tx: Reader) =>
	tx
		.selectFrom('directory.membership as m')
		.innerJoin('directory.school as s', 's.id', 'm.school_id')
		.innerJoin('identity.account as a', 'a.id', 'm.account_id')
		.select(['m.id', 'm.state', 'm.is_default as isDefault', 'm.requested_at as requestedAt', 'm.account_id as accountId', 'm.replaces'])
		.select(['m.school_id as schoolId', 's.name as schoolName', 's.status as schoolStatus', 's.email_domain as emailDomain'])
		.select(['s.country', 's.region', 'm.pending_since as pendingSince', 'm.decided_at as decidedAt', 'm.decided_by as decidedBy'])
		.select(['m.asked_at as askedAt', 'a.first_name as firstName', 'a.last_name as lastName', 'a.profession', 'a.locale'])
		.select((e) => e.fn.coalesce('a.email', sql<string>`''`).as('email'));

/**
 * Locks a membership until the transaction ends, so that it is decided once. The account is locked first, here and wherever else a
 * person's memberships change, so that two changes wait for each other in one order.
 */
export async function lockMembership(tx: Tx, id: string): Promise<MembershipCase | undefined> {
	const found = await tx.selectFrom('directory.membership').select('account_id').where('id', '=', id).executeTakeFirst();
	if (!found) return undefined;
	await lockPerson(tx, found.account_id);
	return (await cases(tx).where('m.id', '=', id).forUpdate('m').executeTakeFirst()) as MembershipCase | undefined;
}

export async function membershipCase(tx: Reader, id: string): Promise<MembershipCase | undefined> {
	return (await cases(tx).where('m.id', '=', id).executeTakeFirst()) as MembershipCase | undefined;
}

/** Whose membership of which school it is, for those who tell of it. */
export async function membershipNews(tx: Reader, id: string): Promise<{ accountId: string; schoolName: string } | undefined> {
	const found = await membershipCase(tx, id);
	return found && { accountId: found.accountId, schoolName: found.schoolName };
}

/** All memberships of a person, history too; locked, so that two changes of one person's schools wait for each other. */
export async function lockMembershipsOf(tx: Tx, accountId: string): Promise<MembershipCase[]> {
	await lockPerson(tx, accountId);
	return (await cases(tx).where('m.account_id', '=', accountId).orderBy('m.requested_at').forUpdate('m').execute()) as MembershipCase[];
}

const lockPerson = (tx: Tx, accountId: string) =>
	tx.selectFrom('identity.account').select('id').where('id', '=', accountId).forUpdate().execute();

/** The person's membership of that school that is not history. */
export async function currentMembership(tx: Reader, accountId: string, schoolId: string): Promise<MembershipCase | undefined> {
	const query = cases(tx).where('m.account_id', '=', accountId).where('m.school_id', '=', schoolId).where('m.state', 'in', currentStates);
	return (await query.executeTakeFirst()) as MembershipCase | undefined;
}

type NewMembership = {
	accountId: string;
	schoolId: string;
	state: 'unconfirmed' | 'pending';
	isDefault: boolean;
	replaces: string | null;
	now: Date;
};

/** Asks for a membership; the office's clock starts at once where the address is confirmed already. */
export async function insertMembership(tx: Tx, { accountId, schoolId, state, isDefault, replaces, now }: NewMembership): Promise<string> {
	const row = await tx
		.insertInto('directory.membership')
		.values({
			account_id: accountId,
			school_id: schoolId,
			state,
			is_default: isDefault,
			replaces,
			requested_at: now,
			pending_since: state === 'pending' ? now : null
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return row.id;
}

export async function startClock(tx: Tx, id: string, now: Date): Promise<void> {
	await tx.updateTable('directory.membership').set({ state: 'pending', pending_since: now }).where('id', '=', id).execute();
}

type Decision = { state: 'validated' | 'rejected'; by: string; reason: string | null; now: Date };

export async function saveDecision(tx: Tx, id: string, { state, by, reason, now }: Decision): Promise<void> {
	await tx.updateTable('directory.membership').set({ state, decided_at: now, decided_by: by, reason }).where('id', '=', id).execute();
}

/** Ends memberships, as left, withdrawn or replaced; an ended one is nobody's default. */
export async function endMemberships(tx: Tx, ids: readonly string[], now: Date, reason: string | null = null): Promise<void> {
	if (ids.length === 0) return;
	await tx
		.updateTable('directory.membership')
		.set({ state: 'ended', ended_at: now, is_default: false, ...(reason && { reason }) })
		.where('id', 'in', ids)
		.execute();
}

export async function saveState(tx: Tx, id: string, state: MembershipState, reason: string | null): Promise<void> {
	await tx.updateTable('directory.membership').set({ state, reason }).where('id', '=', id).execute();
}

/** Makes one membership the person's default; the one before steps back first, because there is only one. */
export async function makeDefault(tx: Tx, accountId: string, id: string | null): Promise<void> {
	await tx
		.updateTable('directory.membership')
		.set({ is_default: false })
		.where('account_id', '=', accountId)
		.where('is_default', '=', true)
		.execute();
	if (id) await tx.updateTable('directory.membership').set({ is_default: true }).where('id', '=', id).execute();
}

export async function saveQuestion(tx: Tx, id: string, question: string, now: Date): Promise<void> {
	await tx
		.updateTable('directory.membership')
		.set({ question, asked_at: now, answer: null, answered_at: null })
		.where('id', '=', id)
		.execute();
}

export async function saveAnswer(tx: Tx, id: string, answer: string, now: Date): Promise<void> {
	await tx.updateTable('directory.membership').set({ answer, answered_at: now }).where('id', '=', id).execute();
}

/** Requests for a school that nobody has decided yet. */
export async function requestsAt(tx: Reader, schoolId: string): Promise<string[]> {
	const rows = await tx
		.selectFrom('directory.membership')
		.select('id')
		.where('school_id', '=', schoolId)
		.where('state', '=', 'pending')
		.orderBy('id')
		.execute();
	return rows.map((row) => row.id);
}
