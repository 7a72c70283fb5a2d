import type { Tx } from '#platform/db';

export type ResponseFigures = { received: number; answered: number; medianHours: number | null };

/** Keeps how a person answers requests (domain §5) with their profile, where search reads it. */
export async function recordResponses(tx: Tx, accountId: string, { received, answered, medianHours }: ResponseFigures): Promise<void> {
	await tx
		.updateTable('directory.profile')
		.set({ requests_received: received, requests_answered: answered, median_answer_hours: medianHours })
		.where('account_id', '=', accountId)
		.execute();
}
