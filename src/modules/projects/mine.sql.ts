import { sql, type Tx } from '#platform/db';

/** Projects somebody founds or is a member of, what needs them first. */
export const projectsOf = (tx: Tx, accountId: string) =>
	tx
		.selectFrom('projects.project as p')
		.leftJoin('projects.founder as f', (join) => join.onRef('f.project_id', '=', 'p.id').on('f.account_id', '=', accountId))
		.leftJoin('projects.member as m', (join) =>
			join.onRef('m.project_id', '=', 'p.id').on('m.account_id', '=', accountId).on('m.left_at', 'is', null)
		)
		.select(['p.id', 'p.title', 'p.state', 'p.kind', 'p.updated_at', 'p.waiting_since', 'p.start_on', 'p.end_on', 'f.position', 'm.role'])
		.select(
			sql<
				string[]
			>`array(select distinct x.country::text from projects.member x where x.project_id = p.id and x.left_at is null union select g.country::text from projects.founder g where g.project_id = p.id)`.as(
				'countries'
			)
		)
		.where((e) => e.or([e('f.account_id', 'is not', null), e('m.account_id', 'is not', null)]))
		// A draft is its writer's alone until they propose it; what was declined, or taken back before an answer, is listed for nobody else.
		.where((e) =>
			e.or([
				e('p.state', 'not in', ['draft', 'declined', 'withdrawn']),
				e('f.position', '=', 1),
				e.and([e('p.state', '=', 'withdrawn'), e('f.accepted_at', 'is not', null)])
			])
		)
		.orderBy('p.updated_at', 'desc')
		.limit(200)
		.execute();

export const invitationsFor = (tx: Tx, accountId: string) =>
	tx
		.selectFrom('projects.invitation as i')
		.innerJoin('projects.project as p', 'p.id', 'i.project_id')
		.select(['i.id', 'i.project_id', 'i.invited_by', 'i.message', 'i.at', 'p.title'])
		.where('i.account_id', '=', accountId)
		.where('i.state', '=', 'open')
		.orderBy('i.at', 'desc')
		.execute();

/** Countries whose office has not decided yet, by project. */
export async function pendingDecisions(tx: Tx, ids: readonly string[]): Promise<Map<string, { country: string; since: Date }[]>> {
	const by = new Map<string, { country: string; since: Date }[]>();
	if (ids.length === 0) return by;
	const rows = await tx
		.selectFrom('projects.approval')
		.select(['project_id', 'country', 'since'])
		.where('project_id', 'in', ids)
		.where('decision', '=', 'pending')
		.execute();
	for (const { project_id, ...row } of rows) by.set(project_id, [...(by.get(project_id) ?? []), row]);
	return by;
}
