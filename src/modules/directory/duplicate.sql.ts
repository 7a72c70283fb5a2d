import { sql, type Db, type Tx } from '#platform/db';
import type { Office } from '#platform/usecase';
import { currentStates } from './membership.ts';
import { inPlaces } from './queue.sql.ts';

/** Why two people may be one. */
export type PersonLikeness = 'email' | 'school' | 'town';
export type DoublePerson = { one: string; other: string; reasons: PersonLikeness[] };

/** The place of somebody without a school is their country; only an office of the whole of it serves them. */
const placed = sql`select a.id, a.folded, identity.email_key(a.email::text) as mailbox, m.school_id, lower(p.city) as town,
		coalesce(p.country, a.country) as country, p.region
	from identity.account a
	left join directory.membership m on m.account_id = a.id and m.state in (${sql.join([...currentStates])})
	left join directory.school p on p.id = m.school_id
	where a.kind = 'person' and a.closed_at is null and a.email_confirmed_at is not null`;

/**
 * Pairs of people of somebody's places who may be one person: the same mailbox in two spellings, or the same name (accent- and
 * case-blind) at one school or in one town. The likeliest first; those found to be two people are left out.
 */
export async function doublePeople(tx: Db, places: readonly Office[], limit: number): Promise<DoublePerson[]> {
	const { rows } = await sql<DoublePerson>`
		with s as materialized (select * from (${placed}) s where ${inPlaces(places)}),
		pair as (
			select x.id as one, y.id as other, 'email' as reason from s x join s y on y.mailbox = x.mailbox and y.id > x.id
			union select x.id, y.id, 'school' from s x join s y on y.folded = x.folded and y.school_id = x.school_id and y.id > x.id
			union select x.id, y.id, 'town' from s x join s y
				on y.folded = x.folded and y.country = x.country and y.town = x.town and y.school_id <> x.school_id and y.id > x.id
		)
		select one, other, array_agg(reason order by reason) as reasons from pair
		where not exists (select from directory.distinct_pair d where d.kind = 'person' and d.a_id = one and d.b_id = other)
		group by one, other
		order by bool_or(reason = 'email') desc, count(*) desc, bool_or(reason = 'school') desc, one, other
		limit ${limit}`.execute(tx);
	return rows;
}

/**
 * Pairs of schools with one name in one town. A register tells its own schools apart by their codes, so one of the two is not from
 * there, or they are of two registers.
 */
export async function doubleSchools(tx: Db, places: readonly Office[], limit: number): Promise<{ one: string; other: string }[]> {
	const { rows } = await sql<{ one: string; other: string }>`
		with s as materialized (
			select s.id, s.country, s.region, s.status, s.source, platform.fold(s.name) as name, platform.fold(coalesce(s.city, '')) as town
			from directory.school s
			where s.status <> 'refused' and s.merged_into is null and s.vanished_at is null and ${inPlaces(places)}
		)
		select x.id as one, y.id as other from s x join s y on y.country = x.country and y.name = x.name and y.town = x.town and y.id > x.id
		where (x.status <> 'register' or y.status <> 'register' or x.source <> y.source)
			and not exists (select from directory.distinct_pair d where d.kind = 'school' and d.a_id = x.id and d.b_id = y.id)
		order by x.name, x.id, y.id limit ${limit}`.execute(tx);
	return rows;
}

export async function keepPairApart(
	tx: Tx,
	kind: 'person' | 'school',
	ids: readonly [string, string],
	by: string,
	now: Date
): Promise<void> {
	const [a = '', b = ''] = [...ids].sort();
	await tx
		.insertInto('directory.distinct_pair')
		.values({ kind, a_id: a, b_id: b, decided_by: by, at: now })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** All schools that somebody belongs or belonged to, for an officer who compares two accounts. */
export const membershipsOf = (tx: Pick<Tx, 'selectFrom'>, accountId: string) =>
	tx
		.selectFrom('directory.membership as m')
		.innerJoin('directory.school as s', 's.id', 'm.school_id')
		.select(['s.name', 's.city', 'm.state', 'm.is_default as isDefault', 'm.requested_at as requestedAt'])
		.where('m.account_id', '=', accountId)
		.orderBy('m.is_default', 'desc')
		.orderBy('m.requested_at', 'desc')
		.limit(6)
		.execute();
