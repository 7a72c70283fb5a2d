import { sql, type Cursor, type Db } from '#platform/db';
import type { Office } from '#platform/usecase';
import { inPlaces } from './queue.sql.ts';
import type { Level } from './school.ts';

export type SchoolToCheck = {
	id: string;
	name: string;
	street: string | null;
	city: string | null;
	region: string | null;
	country: string;
	levels: Level[];
	since: Date;
	/** People who wait for it. */
	waiting: number;
	enteredBy: string | null;
};

// A school whose only person never confirmed their address is nobody's work.
const toCheck = sql<boolean>`s.status = 'entered' and s.merged_into is null
	and exists (select from directory.membership m where m.school_id = s.id and m.state in ('pending', 'validated'))`;

/** Schools that people typed in, those that wait longest first. One more row than `limit` tells that there is another page. */
export async function schoolsToCheck(
	tx: Db,
	places: readonly Office[],
	after: Cursor | undefined,
	limit: number
): Promise<SchoolToCheck[]> {
	const beyond = after
		? sql<boolean>`(date_trunc('milliseconds', s.created_at), s.id) > (${new Date(after.at)}::timestamptz, ${after.id}::uuid)`
		: sql<boolean>`true`;
	const { rows } = await sql<SchoolToCheck>`
		select s.id, s.name, s.street, s.city, s.region, s.country, s.levels, s.created_at as since,
			(select count(*)::int from directory.membership m where m.school_id = s.id and m.state = 'pending') as waiting,
			(select trim(a.first_name || ' ' || a.last_name) from identity.account a where a.id = s.entered_by) as "enteredBy"
		from directory.school s
		where ${toCheck} and ${inPlaces(places)} and ${beyond}
		order by date_trunc('milliseconds', s.created_at), s.id
		limit ${limit + 1}`.execute(tx);
	return rows;
}

export async function countSchoolsToCheck(tx: Db, places: readonly Office[]): Promise<{ waiting: number; oldest: Date | null }> {
	const { rows } = await sql<{ waiting: number; oldest: Date | null }>`
		select count(*)::int as waiting, min(s.created_at) as oldest from directory.school s where ${toCheck} and ${inPlaces(places)}`.execute(tx);
	return rows[0] ?? { waiting: 0, oldest: null };
}

/** How many people belong to a school or wait for it, by state. */
export async function peopleAt(tx: Db, schoolId: string): Promise<{ validated: number; pending: number }> {
	const { rows } = await sql<{ validated: number; pending: number }>`
		select (count(*) filter (where state = 'validated'))::int as validated, (count(*) filter (where state = 'pending'))::int as pending
		from directory.membership where school_id = ${schoolId}`.execute(tx);
	return rows[0] ?? { validated: 0, pending: 0 };
}
