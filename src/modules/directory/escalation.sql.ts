import { sql, type Tx } from '#platform/db';

type Reader = Pick<Tx, 'selectFrom'>;

/** Countries where somebody waits whom no officer was reminded of yet. */
export async function countriesWaiting(tx: Reader): Promise<string[]> {
	const rows = await tx
		.selectFrom('directory.membership as m')
		.innerJoin('directory.school as s', 's.id', 'm.school_id')
		.select('s.country')
		.distinct()
		.where('m.state', '=', 'pending')
		.where('m.escalated_at', 'is', null)
		.execute();
	return rows.map((row) => row.country);
}

/** Marks the requests of a country that wait since before a moment; each is marked once. Returns their regions. */
export async function markEscalated(tx: Tx, country: string, before: Date, now: Date): Promise<(string | null)[]> {
	const rows = await tx
		.updateTable('directory.membership as m')
		.from('directory.school as s')
		.set({ escalated_at: now })
		.whereRef('s.id', '=', 'm.school_id')
		.where('s.country', '=', country)
		.where('m.state', '=', 'pending')
		.where('m.escalated_at', 'is', null)
		.where('m.pending_since', '<', before)
		.returning('s.region')
		.execute();
	return rows.map((row) => row.region);
}

export type ServingOfficer = { email: string; locale: string; firstName: string; regions: string[] | null };

/** The officers of a country, or of the central office, who can be written to. */
export async function officersOf(tx: Reader, country: string): Promise<ServingOfficer[]> {
	const rows = await tx
		.selectFrom('identity.officer as o')
		.innerJoin('identity.account as a', 'a.id', 'o.account_id')
		.select(['a.email', 'a.locale', 'a.first_name as firstName', 'o.regions'])
		.where((e) =>
			country === 'central' ? e('o.role', '=', 'central') : e.and([e('o.role', '=', 'officer'), e('o.country', '=', country)])
		)
		.where('o.ended_at', 'is', null)
		.where('a.closed_at', 'is', null)
		.where('a.suspended_at', 'is', null)
		.where('a.email', 'is not', null)
		.execute();
	return rows as ServingOfficer[];
}

/** Takes certificates of requests that were decided before a moment off the record; returns the keys of their files. */
export async function dropOldCertificates(tx: Tx, before: Date, limit: number): Promise<string[]> {
	const { rows } = await sql<{ file_key: string }>`
		with old as (
			select e.id, e.file_key from directory.evidence e join directory.membership m on m.id = e.membership_id
			where e.file_key is not null and coalesce(m.decided_at, m.ended_at) < ${before} limit ${limit} for update of e skip locked
		)
		update directory.evidence e set file_key = null, file_name = null from old where old.id = e.id returning old.file_key`.execute(tx);
	return rows.map((row) => row.file_key);
}
