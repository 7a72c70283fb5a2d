import { sql, type RawBuilder } from 'kysely';
import type { Cursor, Db } from '#platform/db';
import type { Office } from '#platform/usecase';

export type QueueShow = 'all' | 'proven' | 'unproven' | 'asked' | 'late';
export const queueShows: readonly QueueShow[] = ['all', 'proven', 'unproven', 'asked', 'late'];
export type QueueQuestion = {
	places: readonly Office[];
	show: QueueShow;
	/** Whoever waits since before this moment is late. */
	lateBefore: Date;
	country?: string | undefined;
	words?: string | undefined;
	after?: Cursor | undefined;
};
export type QueueRow = {
	id: string;
	accountId: string;
	firstName: string;
	lastName: string;
	email: string;
	profession: string | null;
	subjects: string[] | null;
	schoolId: string;
	schoolName: string;
	city: string | null;
	region: string | null;
	country: string;
	officialCode: string | null;
	schoolStatus: string;
	moving: boolean;
	waitsSince: Date;
	askedAt: Date | null;
	answeredAt: Date | null;
};

/** Schools of the places where somebody holds an office; the same rule as `servesPlace`, for lists. Alias `s` is the school. */
export function inPlaces(places: readonly Office[]): RawBuilder<boolean> {
	if (places.some((office) => office.role === 'central')) return sql<boolean>`true`;
	const own = places.flatMap((office) => (office.role === 'officer' ? [office] : []));
	if (own.length === 0) return sql<boolean>`false`;
	const one = (office: (typeof own)[number]) =>
		office.regions === null
			? sql<boolean>`s.country = ${office.country}`
			: sql<boolean>`(s.country = ${office.country} and s.region = any(${[...office.regions]}::text[]))`;
	return sql<boolean>`(${sql.join(own.map(one), sql` or `)})`;
}

const proven = sql<boolean>`exists (select from directory.evidence e where e.membership_id = m.id and e.state = 'confirmed')`;
const showing = (show: QueueShow, lateBefore: Date): RawBuilder<boolean> =>
	({
		all: sql<boolean>`true`,
		proven,
		unproven: sql<boolean>`not ${proven}`,
		asked: sql<boolean>`m.asked_at is not null`,
		late: sql<boolean>`m.pending_since < ${lateBefore}`
	})[show];

const waiting = sql`
	from directory.membership m
	join directory.school s on s.id = m.school_id
	join identity.account a on a.id = m.account_id
	where m.state = 'pending' and a.closed_at is null`;

const matching = ({ places, show, lateBefore, country, words }: QueueQuestion): RawBuilder<boolean> => {
	const conditions = [inPlaces(places), showing(show, lateBefore)];
	if (country) conditions.push(sql<boolean>`s.country = ${country}`);
	if (words) {
		const like = sql`'%' || replace(replace(replace(platform.fold(${words}), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'`;
		conditions.push(sql<boolean>`(platform.fold(a.first_name || ' ' || a.last_name) like ${like} or s.folded like ${like})`);
	}
	return sql<boolean>`${sql.join(conditions, sql` and `)}`;
};

/** Requests that wait in somebody's places, longest first. One more row than `limit` tells that there is another page. */
export async function queueRows(tx: Db, question: QueueQuestion, limit: number): Promise<QueueRow[]> {
	const { after } = question;
	const beyond = after
		? sql<boolean>`(date_trunc('milliseconds', m.pending_since), m.id) > (${new Date(after.at)}::timestamptz, ${after.id}::uuid)`
		: sql<boolean>`true`;
	const { rows } = await sql<QueueRow>`
		select m.id, a.id as "accountId", a.first_name as "firstName", a.last_name as "lastName", coalesce(a.email::text, '') as email, a.profession,
			(select p.subjects from directory.profile p where p.account_id = a.id) as subjects,
			s.id as "schoolId", s.name as "schoolName", s.city, s.region, s.country, s.official_code as "officialCode", s.status as "schoolStatus",
			m.replaces is not null as moving, m.pending_since as "waitsSince", m.asked_at as "askedAt", m.answered_at as "answeredAt"
		${waiting} and ${matching(question)} and ${beyond}
		order by date_trunc('milliseconds', m.pending_since), m.id
		limit ${limit + 1}`.execute(tx);
	return rows;
}

export type QueueCounts = Record<QueueShow, number> & { oldest: Date | null };

/** How many wait in all and under each filter, and since when the first one. */
export async function queueCounts(tx: Db, question: Omit<QueueQuestion, 'show' | 'after'>): Promise<QueueCounts> {
	const counts = queueShows.map((show) => sql`(count(*) filter (where ${showing(show, question.lateBefore)}))::int as ${sql.id(show)}`);
	const { rows } = await sql<QueueCounts>`
		select ${sql.join(counts)}, min(m.pending_since) as oldest ${waiting} and ${matching({ ...question, show: 'all' })}`.execute(tx);
	return rows[0] as QueueCounts;
}
