import { sql, type Tx } from '#platform/db';
import type { Approval, Decision } from './approval.ts';
import type { FounderRow } from './founder.sql.ts';

const approvalOf = (row: {
	id: string;
	office_id: string;
	country: string;
	region: string | null;
	decision: string;
	decided_at: Date | null;
	officer_id: string | null;
}): Approval => ({
	id: row.id,
	officeId: row.office_id,
	country: row.country,
	region: row.region,
	decision: row.decision as Approval['decision'],
	decidedAt: row.decided_at,
	decidedBy: row.officer_id
});

/** Which project an approval belongs to, so that the project can be locked first: always project, then approval. */
export const projectOfApproval = async (tx: Tx, approvalId: string): Promise<string | undefined> =>
	(await tx.selectFrom('projects.approval').select('project_id').where('id', '=', approvalId).executeTakeFirst())?.project_id;

/** The latest word of every office asked so far. */
export async function approvalsOf(
	tx: Tx,
	projectId: string
): Promise<(Approval & { reason: string | null; since: Date; round: number })[]> {
	const rows = await tx
		.selectFrom('projects.approval')
		.selectAll()
		.distinctOn('office_id')
		.where('project_id', '=', projectId)
		.orderBy('office_id')
		.orderBy('round', 'desc')
		.execute();
	return rows.map((row) => ({ ...approvalOf(row), reason: row.reason, since: row.since, round: row.round }));
}

/** Every decision there has been, oldest first: what the founders and desks read. */
export const decisionsOf = (tx: Tx, projectId: string) =>
	tx
		.selectFrom('projects.approval')
		.selectAll()
		.where('project_id', '=', projectId)
		.orderBy('round')
		.orderBy('since')
		.orderBy('country')
		.execute();

export async function askOffices(
	tx: Tx,
	projectId: string,
	round: number,
	asked: { officeId: string; founder: FounderRow }[],
	now: Date
): Promise<void> {
	if (asked.length === 0) return;
	await tx
		.insertInto('projects.approval')
		.values(
			asked.map(({ officeId, founder }) => ({
				project_id: projectId,
				round,
				office_id: officeId,
				country: founder.country,
				region: founder.region,
				since: now
			}))
		)
		.execute();
}

/** Open decisions on a plan that has been changed wait from now. */
export async function restartClocks(tx: Tx, projectId: string, now: Date): Promise<void> {
	await tx
		.updateTable('projects.approval')
		.set({ since: now, escalated_at: null })
		.where('project_id', '=', projectId)
		.where('decision', '=', 'pending')
		.execute();
}

export async function saveDecision(tx: Tx, id: string, decision: Decision, officerId: string, reason: string, now: Date): Promise<void> {
	await tx
		.updateTable('projects.approval')
		.set({ decision, officer_id: officerId, reason: reason || null, decided_at: now })
		.where('id', '=', id)
		.where('decision', '=', 'pending')
		.execute();
}

/** Open decisions that have waited longer than `days` and have not been escalated; marks and returns them. */
export const escalateWaiting = (tx: Tx, now: Date, days: number) =>
	tx
		.updateTable('projects.approval')
		.set({ escalated_at: now })
		.where('decision', '=', 'pending')
		.where('escalated_at', 'is', null)
		.where('since', '<', new Date(now.getTime() - days * 86_400_000))
		.where((e) =>
			e.exists(
				e
					.selectFrom('projects.project as p')
					.select(sql`1`.as('one'))
					.whereRef('p.id', '=', 'projects.approval.project_id')
					.where('p.state', '=', 'awaiting_approval')
			)
		)
		.returning(['id', 'project_id', 'country', 'region', 'office_id'])
		.execute();
