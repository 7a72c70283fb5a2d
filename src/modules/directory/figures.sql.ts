import { sql, type Db } from '#platform/db';

/** Schools with somebody validated or waiting; what the front page calls schools is who takes part, not the whole register. */
export async function schoolFigure(tx: Db): Promise<number> {
	const { rows } = await sql<{
		n: number;
	}>`select count(distinct school_id) as n from directory.membership where state = 'validated'`.execute(tx);
	return rows[0]?.n ?? 0;
}

export type PeopleCount = { country: string; eTwinners: number; schools: number; waiting: number };
/** eTwinners, their schools and people who wait for the office, by the school's country. */
export async function peopleCountsByCountry(tx: Db): Promise<PeopleCount[]> {
	const { rows } =
		await sql<PeopleCount>`select s.country, (count(distinct m.account_id) filter (where m.state = 'validated'))::int as "eTwinners",
			(count(distinct m.school_id) filter (where m.state = 'validated'))::int as schools, (count(*) filter (where m.state = 'pending'))::int as waiting
		from directory.membership m join directory.school s on s.id = m.school_id
		where m.state in ('validated', 'pending') group by s.country`.execute(tx);
	return rows;
}
