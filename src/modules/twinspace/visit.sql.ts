import { sql, type Db, type Tx } from '#platform/db';

export type NewVisit = {
	projectId: string;
	accountId: string;
	officerId: string;
	reportId: string;
	reason: string;
	now: Date;
	endsAt: Date;
};

export async function insertVisit(tx: Tx, one: NewVisit): Promise<void> {
	await tx
		.insertInto('twinspace.visit')
		.values({
			project_id: one.projectId,
			account_id: one.accountId,
			officer_id: one.officerId,
			report_id: one.reportId,
			reason: one.reason,
			at: one.now,
			ends_at: one.endsAt
		})
		.execute();
}

/** The office in which somebody may look into a project's space: the central one, or that of a country of the project. */
export async function officeOver(tx: Tx, projectId: string, accountId: string): Promise<string | undefined> {
	const { rows } = await sql<{ id: string }>`select o.id from identity.officer o
		where o.account_id = ${accountId} and o.ended_at is null
		and (o.role = 'central' or o.country in (select t.country from projects.space_teacher t where t.project_id = ${projectId}))
		order by o.role = 'central', o.granted_at limit 1`.execute(tx);
	return rows[0]?.id;
}

/** When somebody's visit for a report ends; undefined where none is under way. */
export async function visitUnderWay(tx: Pick<Tx, 'selectFrom'>, reportId: string, accountId: string, now: Date): Promise<Date | undefined> {
	const row = await tx
		.selectFrom('twinspace.visit')
		.select('ends_at')
		.where('report_id', '=', reportId)
		.where('account_id', '=', accountId)
		.where('ended_at', 'is', null)
		.where('ends_at', '>', now)
		.executeTakeFirst();
	return row?.ends_at;
}

/** Ends visits for a report, of one visitor or of all. Returns the visitors. */
export async function endVisits(tx: Tx, reportId: string, now: Date, accountId?: string): Promise<string[]> {
	let update = tx
		.updateTable('twinspace.visit')
		.set({ ended_at: now })
		.where('report_id', '=', reportId)
		.where('ended_at', 'is', null)
		.where('ends_at', '>', now);
	if (accountId) update = update.where('account_id', '=', accountId);
	return (await update.returning('account_id').execute()).map((row) => row.account_id);
}

/** Every visit that a space has had, the latest first, with the office it came from. */
export const visitsOf = (tx: Db, projectId: string) =>
	tx
		.selectFrom('twinspace.visit as v')
		.innerJoin('identity.officer as o', 'o.id', 'v.officer_id')
		.select(['v.id', 'v.at', 'v.ends_at as endsAt', 'v.ended_at as endedAt', 'v.reason', 'o.role', 'o.country'])
		.where('v.project_id', '=', projectId)
		.orderBy('v.at', 'desc')
		.limit(50)
		.execute();

/** Administrators of a space, the founders among them. */
export async function administratorIds(tx: Tx, projectId: string): Promise<string[]> {
	const rows = await tx
		.selectFrom('projects.space_teacher')
		.select('account_id')
		.where('project_id', '=', projectId)
		.where('role', '=', 'administrator')
		.execute();
	return rows.flatMap((row) => (row.account_id ? [row.account_id] : []));
}
