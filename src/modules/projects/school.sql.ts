import { sql, type Tx } from '#platform/db';

type Reader = Pick<Tx, 'selectFrom'>;

/** Public projects in which somebody of these schools took or takes part, the newest approval first. */
export const projectsAtSchools = (tx: Reader, schoolIds: readonly string[], limit: number) =>
	tx
		.selectFrom('projects.project as p')
		.select([
			'p.id',
			'p.state',
			'p.kind',
			'p.title',
			'p.description',
			'p.languages',
			'p.subjects',
			'p.age_min',
			'p.age_max',
			'p.start_on',
			'p.end_on'
		])
		.where('p.state', 'in', ['active', 'closed', 'archived'])
		.where((e) =>
			e.exists(
				e
					.selectFrom('projects.member as m')
					.select('m.project_id')
					.whereRef('m.project_id', '=', 'p.id')
					.where('m.school_id', 'in', schoolIds)
			)
		)
		.orderBy('p.approved_at', 'desc')
		.orderBy('p.id', 'desc')
		.limit(limit)
		.execute();

/** Public projects of a person, past and present, the newest approval first. */
export const projectsOfPerson = (tx: Reader, accountId: string, limit: number) =>
	tx
		.selectFrom('projects.project as p')
		.select([
			'p.id',
			'p.state',
			'p.kind',
			'p.title',
			'p.description',
			'p.languages',
			'p.subjects',
			'p.age_min',
			'p.age_max',
			'p.start_on',
			'p.end_on'
		])
		.where('p.state', 'in', ['active', 'closed', 'archived'])
		.where((e) =>
			e.exists(
				e
					.selectFrom('projects.member as m')
					.select('m.project_id')
					.whereRef('m.project_id', '=', 'p.id')
					.where('m.account_id', '=', accountId)
			)
		)
		.orderBy('p.approved_at', 'desc')
		.orderBy('p.id', 'desc')
		.limit(limit)
		.execute();

/** The other schools of standing partnerships, the latest first. */
export async function partnerSchools(tx: Reader, schoolIds: readonly string[]): Promise<string[]> {
	const rows = await tx
		.selectFrom('projects.partnership')
		.select(sql<string>`case when school_a = any(${[...schoolIds]}::uuid[]) then school_b else school_a end`.as('other'))
		.where('state', '=', 'standing')
		.where((e) => e.or([e('school_a', 'in', schoolIds), e('school_b', 'in', schoolIds)]))
		.orderBy('agreed_at', 'desc')
		.execute();
	return [...new Set(rows.map((row) => row.other))];
}
