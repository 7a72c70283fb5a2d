import type { Tx } from '#platform/db';

type Proposal = { projectId: string; schoolA: string; schoolB: string; proposedBy: string; now: Date };

/** One living partnership a project; undefined where there is one already. */
export async function proposePartnershipRow(
	tx: Tx,
	{ projectId, schoolA, schoolB, proposedBy, now }: Proposal
): Promise<string | undefined> {
	const there = await tx
		.selectFrom('projects.partnership')
		.select('id')
		.where('project_id', '=', projectId)
		.where('state', '<>', 'ended')
		.executeTakeFirst();
	if (there) return undefined;
	const row = await tx
		.insertInto('projects.partnership')
		.values({ project_id: projectId, school_a: schoolA, school_b: schoolB, proposed_by: proposedBy, at: now })
		.onConflict((conflict) =>
			conflict
				.columns(['school_a', 'school_b', 'project_id'])
				.doUpdateSet({ state: 'proposed', proposed_by: proposedBy, at: now, agreed_by: null, agreed_at: null, ended_at: null })
		)
		.returning('id')
		.executeTakeFirst();
	return row?.id;
}

export const lockPartnership = (tx: Tx, id: string) =>
	tx.selectFrom('projects.partnership').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export async function setPartnershipState(tx: Tx, id: string, state: 'standing' | 'ended', by: string, now: Date): Promise<void> {
	await tx
		.updateTable('projects.partnership')
		.set(state === 'standing' ? { state, agreed_by: by, agreed_at: now } : { state, ended_at: now })
		.where('id', '=', id)
		.execute();
}

export const partnershipOfProject = (tx: Tx, projectId: string) =>
	tx.selectFrom('projects.partnership').selectAll().where('project_id', '=', projectId).where('state', '<>', 'ended').executeTakeFirst();
