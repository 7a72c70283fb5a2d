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
