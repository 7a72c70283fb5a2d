import { sql, type Tx } from '#platform/db';
import type { EvidenceKind } from './country.ts';
import type { Evidence, EvidenceState } from './evidence.ts';

type Reader = Pick<Tx, 'selectFrom'>;
export type EvidenceRow = Evidence & {
	id: string;
	membershipId: string;
	askedAddress: string | null;
	colleagueId: string | null;
	fileKey: string | null;
	fileName: string | null;
	at: Date;
	answeredAt: Date | null;
	note: string | null;
};

const rows = (tx: Reader) =>
	tx
		.selectFrom('directory.evidence')
		.select(['id', 'kind', 'state', 'membership_id as membershipId', 'asked_address as askedAddress', 'colleague_id as colleagueId'])
		.select(['file_key as fileKey', 'file_name as fileName', 'at', 'answered_at as answeredAt', 'note']);

/** Evidence by membership, in the order in which it came. */
export async function evidenceFor(tx: Reader, membershipIds: readonly string[]): Promise<Map<string, EvidenceRow[]>> {
	const found = new Map<string, EvidenceRow[]>(membershipIds.map((id) => [id, []]));
	if (membershipIds.length === 0) return found;
	const all = await rows(tx).where('membership_id', 'in', membershipIds).orderBy('at').orderBy('id').execute();
	for (const row of all) found.get(row.membershipId)?.push(row as EvidenceRow);
	return found;
}

export const evidenceOf = async (tx: Reader, membershipId: string): Promise<EvidenceRow[]> =>
	(await evidenceFor(tx, [membershipId])).get(membershipId) ?? [];

export async function evidenceById(tx: Reader, id: string): Promise<EvidenceRow | undefined> {
	return (await rows(tx).where('id', '=', id).executeTakeFirst()) as EvidenceRow | undefined;
}

export async function lockEvidence(tx: Tx, id: string): Promise<EvidenceRow | undefined> {
	return (await rows(tx).where('id', '=', id).forUpdate().executeTakeFirst()) as EvidenceRow | undefined;
}

type NewEvidence = {
	membershipId: string;
	kind: EvidenceKind;
	state: EvidenceState;
	now: Date;
	askedAddress?: string;
	colleagueId?: string;
	fileKey?: string;
	fileName?: string;
};

export async function addEvidence(tx: Tx, evidence: NewEvidence): Promise<string> {
	const { membershipId, kind, state, now, askedAddress, colleagueId, fileKey, fileName } = evidence;
	const row = await tx
		.insertInto('directory.evidence')
		.values({
			membership_id: membershipId,
			kind,
			state,
			at: now,
			answered_at: state === 'requested' ? null : now,
			asked_address: askedAddress ?? null,
			colleague_id: colleagueId ?? null,
			file_key: fileKey ?? null,
			file_name: fileName ?? null
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return row.id;
}

export async function answerEvidence(
	tx: Tx,
	id: string,
	state: 'confirmed' | 'refused',
	now: Date,
	by?: { colleagueId: string }
): Promise<void> {
	await tx
		.updateTable('directory.evidence')
		.set({ state, answered_at: now, ...(by && { colleague_id: by.colleagueId }) })
		.where('id', '=', id)
		.execute();
}

/** The deciding officer has looked at what was uploaded. */
export async function confirmCertificates(tx: Tx, membershipId: string, now: Date): Promise<void> {
	await tx
		.updateTable('directory.evidence')
		.set({ state: 'confirmed', answered_at: now })
		.where('membership_id', '=', membershipId)
		.where('kind', '=', 'certificate')
		.where('state', '=', 'requested')
		.execute();
}

/** How many links went out for a membership within a day, to head and colleagues together. */
export async function askedToday(tx: Reader, membershipId: string, now: Date): Promise<number> {
	const row = await tx
		.selectFrom('directory.evidence')
		.select((e) => e.fn.countAll<number>().as('n'))
		.where('membership_id', '=', membershipId)
		.where('asked_address', 'is not', null)
		.where('at', '>', new Date(now.getTime() - 86_400_000))
		.executeTakeFirstOrThrow();
	return row.n;
}

/** Until when an office of the country expects this person; undefined where nobody does. */
export async function expectedUntil(tx: Reader, country: string, email: string, now: Date): Promise<Date | undefined> {
	const row = await tx
		.selectFrom('directory.expected_person')
		.select('expires_at')
		.where('country', '=', country)
		.where('email', '=', email)
		.where('expires_at', '>', now)
		.executeTakeFirst();
	return row?.expires_at;
}

/** Puts addresses on a country's list; those already there stay longer. Returns how many are new. */
export async function expectPeople(tx: Tx, country: string, emails: readonly string[], by: string, until: Date): Promise<number> {
	if (emails.length === 0) return 0;
	const rowsAdded = await tx
		.insertInto('directory.expected_person')
		.values(emails.map((email) => ({ country, email, added_by: by, expires_at: until })))
		.onConflict((conflict) => conflict.columns(['country', 'email']).doUpdateSet({ expires_at: until, added_by: by }))
		.returning(sql<boolean>`xmax = 0`.as('fresh'))
		.execute();
	return rowsAdded.filter((row) => row.fresh).length;
}

/** Those on the list who wait already, and whom nobody has confirmed by it: membership ids. */
export async function waitingAmong(
	tx: Reader,
	country: string,
	emails: readonly string[]
): Promise<{ id: string; region: string | null }[]> {
	if (emails.length === 0) return [];
	return tx
		.selectFrom('directory.membership as m')
		.innerJoin('identity.account as a', 'a.id', 'm.account_id')
		.innerJoin('directory.school as s', 's.id', 'm.school_id')
		.select(['m.id', 's.region'])
		.where('m.state', '=', 'pending')
		.where('s.country', '=', country)
		.where('a.email', 'in', emails)
		.where((e) =>
			e.not(
				e.exists(
					e.selectFrom('directory.evidence as v').select('v.id').whereRef('v.membership_id', '=', 'm.id').where('v.kind', '=', 'list')
				)
			)
		)
		.execute();
}

export async function forgetExpected(tx: Tx, now: Date): Promise<void> {
	await tx.deleteFrom('directory.expected_person').where('expires_at', '<', now).execute();
}
