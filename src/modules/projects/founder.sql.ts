import type { AtSchool } from './load-at-school.step.ts';
import type { Tx } from '#platform/db';

export const foundersOf = (tx: Tx, projectId: string) =>
	tx.selectFrom('projects.founder').selectAll().where('project_id', '=', projectId).orderBy('position').execute();
export type FounderRow = Awaited<ReturnType<typeof foundersOf>>[number];

/** The first founder at the draft, the second at the proposal; a second one who declined is replaced. */
export async function setFounder(tx: Tx, projectId: string, position: 1 | 2, person: AtSchool, acceptedAt: Date | null): Promise<void> {
	const row = {
		account_id: person.id,
		school_id: person.schoolId,
		country: person.country,
		region: person.region,
		accepted_at: acceptedAt,
		head_consent: 'not-needed',
		head_address: null
	};
	await tx
		.insertInto('projects.founder')
		.values({ project_id: projectId, position, ...row })
		.onConflict((conflict) => conflict.columns(['project_id', 'position']).doUpdateSet(row))
		.execute();
}

/** Of a draft that begins with a partner's name (`foundNextProject`), and is given up before the partner hears of it. */
export async function dropSecondFounder(tx: Tx, projectId: string): Promise<void> {
	await tx.deleteFrom('projects.founder').where('project_id', '=', projectId).where('position', '=', 2).execute();
}

export async function acceptAsFounder(tx: Tx, projectId: string, accountId: string, now: Date): Promise<void> {
	await tx
		.updateTable('projects.founder')
		.set({ accepted_at: now })
		.where('project_id', '=', projectId)
		.where('account_id', '=', accountId)
		.execute();
}

export async function setHeadConsent(
	tx: Tx,
	projectId: string,
	accountId: string,
	state: 'asked' | 'given' | 'refused',
	address?: string
): Promise<void> {
	await tx
		.updateTable('projects.founder')
		.set({ head_consent: state, ...(address !== undefined && { head_address: address }) })
		.where('project_id', '=', projectId)
		.where('account_id', '=', accountId)
		.execute();
}
