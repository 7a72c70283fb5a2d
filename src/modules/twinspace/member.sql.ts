import { sql, type Db, type Tx } from '#platform/db';
import type { GuestAs } from './guest.ts';
import type { SpaceRole } from './right.ts';

export type Person = {
	id: string;
	firstName: string;
	lastName: string;
	kind: 'person' | 'pupil' | 'guest';
	role: SpaceRole;
	founder: boolean;
	schoolId: string | null;
	className: string | null;
	suspended: boolean;
	guestAs: GuestAs | null;
	/** ISO 3166-1 alpha-2, of guests. */
	guestCountry: string | null;
	since: Date;
};

/** Everybody in a space: teachers first, then pupils by class, then guests. Suspended pupils and guests are in it, and marked. */
export async function peopleOf(tx: Db, projectId: string): Promise<Person[]> {
	const { rows } = await sql<Person>`select a.id, a.first_name as "firstName", a.last_name as "lastName", a.kind, m.role, m.founder,
			m.school_id as "schoolId", u.class_name as "className", m.suspended, m.guest_as as "guestAs", m.guest_country as "guestCountry", m.since
		from (
			select account_id, case role when 'administrator' then 'administrator' else 'teacher' end as role, founder, school_id,
				false as suspended, null::text as guest_as, null::char(2) as guest_country, joined_at as since, case role when 'administrator' then 0 else 1 end as rank
			from projects.space_teacher where project_id = ${projectId}
			union all
			select account_id, role, false, school_id, suspended_at is not null, guest_as, guest_country, added_at, case role when 'guest' then 3 else 2 end
			from twinspace.participant where project_id = ${projectId} and left_at is null
		) m
		join identity.account a on a.id = m.account_id and a.closed_at is null
		left join twinspace.pupil u on u.account_id = a.id
		order by m.rank, m.founder desc, m.school_id, u.class_name, a.first_name, a.last_name, a.id`.execute(tx);
	return rows;
}

/** Teachers of a space, to be told of news. */
export async function teacherIds(tx: Db, projectId: string): Promise<string[]> {
	const rows = await tx.selectFrom('projects.space_teacher').select('account_id').where('project_id', '=', projectId).execute();
	return rows.flatMap((row) => (row.account_id ? [row.account_id] : []));
}

/** Ends a guest's stay; false where this is no guest of the space. */
export async function endGuestOf(tx: Tx, projectId: string, accountId: string, now: Date): Promise<boolean> {
	const row = await tx
		.updateTable('twinspace.participant')
		.set({ left_at: now })
		.where('project_id', '=', projectId)
		.where('account_id', '=', accountId)
		.where('role', '=', 'guest')
		.where('left_at', 'is', null)
		.executeTakeFirst();
	return row.numUpdatedRows === 1n;
}
/** Guests whose account is open although their last stay has ended, at most `limit` of them. */
export async function guestsWithoutStay(tx: Db, limit: number): Promise<string[]> {
	const rows = await tx
		.selectFrom('identity.account as a')
		.innerJoin('twinspace.participant as p', 'p.account_id', 'a.id')
		.select('a.id')
		.where('a.kind', '=', 'guest')
		.where('a.closed_at', 'is', null)
		.groupBy('a.id')
		.having((e) => e.fn('bool_and', [e('p.left_at', 'is not', null)]))
		.orderBy('a.id')
		.limit(limit)
		.execute();
	return rows.map((row) => row.id);
}
/** Is this person in any space? */
export async function staysSomewhere(tx: Tx, accountId: string): Promise<boolean> {
	const row = await tx
		.selectFrom('twinspace.participant')
		.select('project_id')
		.where('account_id', '=', accountId)
		.where('left_at', 'is', null)
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}
