import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#platform/db';
import type { Actor } from '#platform/usecase';

/** The places an officer serves, as a condition on an approval `a`; the same as the rule `servesPlace` (quality A5). */
function served(actor: Actor): RawBuilder<boolean> {
	if (!actor.secondFactor) return sql<boolean>`false`;
	if (actor.offices.some((office) => office.role === 'central')) return sql<boolean>`true`;
	const parts = actor.offices
		.flatMap((office) => (office.role === 'officer' ? [office] : []))
		.map((office) =>
			office.regions === null
				? sql<boolean>`a.country = ${office.country}`
				: sql<boolean>`(a.country = ${office.country} and a.region = any(${[...office.regions]}::text[]))`
		);
	return parts.length > 0 ? sql<boolean>`(${sql.join(parts, sql` or `)})` : sql<boolean>`false`;
}

type Founder = { account: string; school: string; country: string; consent: string };
export const deskQueue = (tx: Tx, actor: Actor, limit: number) =>
	tx
		.selectFrom('projects.approval as a')
		.innerJoin('projects.project as p', 'p.id', 'a.project_id')
		.select([
			'a.id as approvalId',
			'a.country',
			'a.since',
			'a.escalated_at',
			'a.round',
			'p.id',
			'p.title',
			'p.description',
			'p.kind',
			'p.age_min',
			'p.age_max',
			'p.start_on',
			'p.end_on',
			'p.languages',
			'p.subjects'
		])
		.select(
			sql<
				Founder[]
			>`(select json_agg(json_build_object('account', f.account_id, 'school', f.school_id, 'country', f.country, 'consent', f.head_consent) order by f.position)
				from projects.founder f where f.project_id = p.id)`.as('founders')
		)
		.select(
			sql<
				{ country: string; decision: string }[]
			>`(select json_agg(json_build_object('country', o.country, 'decision', o.decision) order by o.country)
				from projects.approval o where o.project_id = p.id and o.id <> a.id and o.round = (select max(r.round) from projects.approval r where r.project_id = p.id and r.office_id = o.office_id))`.as(
				'others'
			)
		)
		.where('a.decision', '=', 'pending')
		.where('p.state', '=', 'awaiting_approval')
		.where(served(actor))
		.orderBy('a.since')
		.orderBy('a.id')
		.limit(limit)
		.execute();

export async function deskCounts(tx: Tx, actor: Actor): Promise<{ waiting: number; oldest: Date | null; late: number }> {
	return tx
		.selectFrom('projects.approval as a')
		.innerJoin('projects.project as p', 'p.id', 'a.project_id')
		.select((e) => [e.fn.countAll<number>().as('waiting'), e.fn.min('a.since').as('oldest'), sql<number>`count(a.escalated_at)`.as('late')])
		.where('a.decision', '=', 'pending')
		.where('p.state', '=', 'awaiting_approval')
		.where(served(actor))
		.executeTakeFirstOrThrow();
}

/** Projects that came to somebody's desk and that were decided in each of the last weeks; `ago` 0 is the week that ends now. */
export async function approvalWeeks(tx: Tx, actor: Actor, now: Date, weeks: number) {
	const since = new Date(now.getTime() - weeks * 7 * 86_400_000);
	const { rows } = await sql<{ ago: number; came: number; decided: number }>`
		select ago, count(*) filter (where what = 'came') as came, count(*) filter (where what = 'decided') as decided from (
			select 'came' as what, floor(extract(epoch from (${now}::timestamptz - a.since)) / 604800)::int as ago
			from projects.approval a where a.since > ${since} and a.since <= ${now} and ${served(actor)}
			union all
			select 'decided', floor(extract(epoch from (${now}::timestamptz - a.decided_at)) / 604800)::int
			from projects.approval a where a.decided_at > ${since} and a.decided_at <= ${now} and ${served(actor)}) as happened
		group by ago`.execute(tx);
	return rows;
}
