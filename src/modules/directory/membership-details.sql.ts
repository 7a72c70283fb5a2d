import { sql, type Db } from '#platform/db';
import type { MembershipState } from './membership.ts';

export type MembershipDetails = {
	id: string;
	state: MembershipState;
	accountId: string;
	firstName: string;
	lastName: string;
	email: string;
	profession: string | null;
	accountSince: Date;
	schoolId: string;
	country: string;
	region: string | null;
	requestedAt: Date;
	pendingSince: Date | null;
	escalatedAt: Date | null;
	question: string | null;
	askedAt: Date | null;
	answer: string | null;
	answeredAt: Date | null;
	decidedAt: Date | null;
	decidedBy: string | null;
	reason: string | null;
	endedAt: Date | null;
	/** The school that is left when this one is validated. */
	replacesSchool: string | null;
	/** The person's other memberships, the latest first. */
	others: { id: string; school: string; state: MembershipState; since: string }[];
};

/** A membership as the desk reads it, whatever its state. */
export async function membershipDetails(tx: Db, id: string): Promise<MembershipDetails | undefined> {
	const { rows } = await sql<MembershipDetails>`
		select m.id, m.state, a.id as "accountId", a.first_name as "firstName", a.last_name as "lastName", coalesce(a.email::text, '') as email,
			a.profession, a.created_at as "accountSince", s.id as "schoolId", s.country, s.region,
			m.requested_at as "requestedAt", m.pending_since as "pendingSince", m.escalated_at as "escalatedAt", m.question, m.asked_at as "askedAt",
			m.answer, m.answered_at as "answeredAt", m.decided_at as "decidedAt", m.decided_by as "decidedBy", m.reason, m.ended_at as "endedAt",
			(select r.name from directory.membership o join directory.school r on r.id = o.school_id where o.id = m.replaces) as "replacesSchool",
			coalesce((
				select json_agg(json_build_object('id', o.id, 'school', r.name, 'state', o.state, 'since', o.requested_at) order by o.requested_at desc)
				from directory.membership o join directory.school r on r.id = o.school_id where o.account_id = a.id and o.id <> m.id
			), '[]') as others
		from directory.membership m
		join directory.school s on s.id = m.school_id
		join identity.account a on a.id = m.account_id
		where m.id = ${id}`.execute(tx);
	return rows[0];
}

export type OwnMembership = Pick<
	MembershipDetails,
	| 'id'
	| 'state'
	| 'schoolId'
	| 'country'
	| 'region'
	| 'requestedAt'
	| 'pendingSince'
	| 'question'
	| 'askedAt'
	| 'answer'
	| 'decidedAt'
	| 'reason'
> & { schoolName: string; city: string | null; schoolStatus: string; isDefault: boolean; replaces: string | null; administrator: boolean };

/** A person's memberships that are not history, and the last one that was turned down; the default first. */
export async function ownMemberships(tx: Db, accountId: string): Promise<OwnMembership[]> {
	const { rows } = await sql<OwnMembership>`
		select m.id, m.state, s.id as "schoolId", s.name as "schoolName", s.city, s.country, s.region, s.status as "schoolStatus",
			m.is_default as "isDefault", m.replaces, m.requested_at as "requestedAt", m.pending_since as "pendingSince",
			m.question, m.asked_at as "askedAt", m.answer, m.decided_at as "decidedAt", m.reason,
			m.state = 'validated' and exists (select from directory.school_administrator d where d.school_id = s.id and d.account_id = m.account_id) as administrator
		from directory.membership m join directory.school s on s.id = m.school_id
		where m.account_id = ${accountId} and (m.state in ('unconfirmed', 'pending', 'validated', 'suspended') or m.id = (
			select l.id from directory.membership l where l.account_id = ${accountId} order by l.requested_at desc limit 1) and m.state = 'rejected')
		order by m.is_default desc, m.requested_at desc`.execute(tx);
	return rows;
}
