import { db, sql, type Tx } from '#platform/db';

type Once = { actorId: string; useCase: string; token: string };

/**
 * Takes the token for this transaction. A second submit waits on the unique key until the first has committed, then gets the
 * first one's answer; undefined means: go on, you are the first.
 */
export async function onceBefore<O>(tx: Tx, once: Once): Promise<O | undefined> {
	const key = { actor_id: once.actorId, use_case: once.useCase, token: once.token };
	const taken = await tx
		.insertInto('platform.once')
		.values(key)
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	if (taken.numInsertedOrUpdatedRows === 1n) return undefined;
	const row = await tx
		.selectFrom('platform.once')
		.select('result')
		.where('actor_id', '=', once.actorId)
		.where('use_case', '=', once.useCase)
		.where('token', '=', once.token)
		.executeTakeFirstOrThrow();
	return row.result as O;
}

export async function onceKeep(tx: Tx, once: Once, result: unknown): Promise<void> {
	await tx
		.updateTable('platform.once')
		.set({ result: JSON.stringify(result) })
		.where('actor_id', '=', once.actorId)
		.where('use_case', '=', once.useCase)
		.where('token', '=', once.token)
		.execute();
}

/** Removes answers older than two days: by then nobody sends the same form again. */
export async function forgetOldAnswers(): Promise<void> {
	await db()
		.deleteFrom('platform.once')
		.where('at', '<', sql<Date>`now() - interval '2 days'`)
		.execute();
}
