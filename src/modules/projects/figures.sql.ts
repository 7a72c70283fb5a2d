import { sql, type Db } from '#platform/db';

export type ProjectFigures = { running: number; medianDaysToPartner: number | null };

/**
 * How many projects run now, and how long it takes to find a partner: from the beginning of a draft to the partner's yes, the
 * median of the last year. Null where there are too few to say.
 */
export async function projectFigures(tx: Db): Promise<ProjectFigures> {
	const { rows } = await sql<ProjectFigures>`select
		(select count(*) from projects.project where state = 'active') as running,
		(select case when count(*) >= 5 then percentile_cont(0.5) within group (order by extract(epoch from b.accepted_at - p.created_at) / 86400) end
			from projects.project p join projects.founder b on b.project_id = p.id and b.position = 2
			where b.accepted_at > now() - interval '1 year' and b.accepted_at >= p.created_at) as "medianDaysToPartner"`.execute(tx);
	return rows[0] as ProjectFigures;
}

/** Projects running, and projects that wait for a word of the country's office, by country. */
export async function projectCountsByCountry(tx: Db): Promise<{ country: string; running: number; waiting: number }[]> {
	const { rows } = await sql<{
		country: string;
		running: number;
		waiting: number;
	}>`select country, sum(running)::int as running, sum(waiting)::int as waiting from (
			select m.country, count(distinct m.project_id) as running, 0 as waiting from projects.member m
				join projects.project p on p.id = m.project_id and p.state = 'active' where m.left_at is null group by m.country
			union all
			select a.country, 0, count(*) from projects.approval a join projects.project p on p.id = a.project_id and p.state = 'awaiting_approval'
				where a.decision = 'pending' group by a.country
		) counted group by country`.execute(tx);
	return rows;
}
