import type { Tx } from '#platform/db';

export async function moveSchool(tx: Tx, from: string, into: string): Promise<void> {
	await tx.updateTable('projects.founder').set({ school_id: into }).where('school_id', '=', from).execute();
	await tx.updateTable('projects.member').set({ school_id: into }).where('school_id', '=', from).execute();
}
