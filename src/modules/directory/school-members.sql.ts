import { sql, type Db } from '#platform/db';

export type SchoolMember = {
	accountId: string;
	membershipId: string;
	firstName: string;
	lastName: string;
	profession: string | null;
	subjects: string[];
	photoKey: string | null;
	administrator: boolean;
};
export type WaitingColleague = {
	membershipId: string;
	accountId: string;
	firstName: string;
	lastName: string;
	profession: string | null;
	since: Date;
	mine: 'confirmed' | 'refused' | null;
};

/** The eTwinners of a school, administrators first; subjects and photo as members see them. */
export async function schoolMembers(tx: Db, schoolId: string): Promise<SchoolMember[]> {
	const { rows } = await sql<SchoolMember>`
		select a.id as "accountId", m.id as "membershipId", a.first_name as "firstName", a.last_name as "lastName", a.profession,
			case when coalesce(p.visibility ->> 'subjects', 'members') in ('public', 'members') then coalesce(p.subjects, '{}') else '{}' end as subjects,
			case when coalesce(p.visibility ->> 'photo', 'members') in ('public', 'members') then p.photo_key end as "photoKey",
			d.account_id is not null as administrator
		from directory.membership m
		join identity.account a on a.id = m.account_id
		left join directory.profile p on p.account_id = a.id
		left join directory.school_administrator d on d.school_id = m.school_id and d.account_id = m.account_id
		where m.school_id = ${schoolId} and m.state = 'validated' and a.standing = 'validated' and a.closed_at is null and a.suspended_at is null
		order by d.since nulls last, a.last_name, a.first_name, a.id
		limit 300`.execute(tx);
	return rows;
}

/** Who asks to be of the school, for the colleagues who may vouch; `mine` is what this colleague has answered. */
export async function waitingAt(tx: Db, schoolId: string, colleagueId: string): Promise<WaitingColleague[]> {
	const { rows } = await sql<WaitingColleague>`
		select m.id as "membershipId", a.id as "accountId", a.first_name as "firstName", a.last_name as "lastName", a.profession, m.pending_since as since,
			(select e.state from directory.evidence e where e.membership_id = m.id and e.colleague_id = ${colleagueId} and e.state <> 'requested'
				order by e.answered_at desc limit 1) as mine
		from directory.membership m join identity.account a on a.id = m.account_id
		where m.school_id = ${schoolId} and m.state = 'pending' and a.closed_at is null
		order by m.pending_since limit 50`.execute(tx);
	return rows;
}

export type AskingColleague = { membershipId: string; firstName: string; lastName: string; schoolId: string; school: string };

/** Who has asked this eTwinner by their address to vouch, at a school where both are, and still waits for an answer. */
export async function askingColleagues(tx: Db, accountId: string): Promise<AskingColleague[]> {
	const { rows } = await sql<AskingColleague>`
		select m.id as "membershipId", a.first_name as "firstName", a.last_name as "lastName", s.id as "schoolId", s.name as school
		from identity.account me
		join directory.evidence e on e.asked_address = me.email and e.kind = 'colleague' and e.state = 'requested'
		join directory.membership m on m.id = e.membership_id and m.state = 'pending' and m.account_id <> me.id
		join directory.membership mine on mine.account_id = me.id and mine.school_id = m.school_id and mine.state = 'validated'
		join identity.account a on a.id = m.account_id and a.closed_at is null
		join directory.school s on s.id = m.school_id
		where me.id = ${accountId} and not exists (
			select from directory.evidence d where d.membership_id = m.id and d.colleague_id = me.id and d.state <> 'requested')
		order by e.at limit 20`.execute(tx);
	return rows;
}
