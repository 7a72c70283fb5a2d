import type { Tx } from '#platform/db';

export async function moveSchool(tx: Tx, from: string, into: string): Promise<void> {
	await tx.updateTable('twinspace.pupil').set({ school_id: into }).where('school_id', '=', from).execute();
	await tx.updateTable('twinspace.participant').set({ school_id: into }).where('school_id', '=', from).execute();
}
