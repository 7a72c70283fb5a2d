import { db, sql } from '#platform/db';

export type AuditLine = {
	id: number;
	at: Date;
	useCase: string;
	actorId: string | null;
	actorKind: string;
	subjectId: string | null;
	details: Record<string, unknown>;
};

/** Entries of the audit log, the newest first; of one use case where given, before an entry for the next page. */
export async function auditLines(
	{ useCase, before }: { useCase?: string | undefined; before?: number | undefined },
	limit: number
): Promise<AuditLine[]> {
	let query = db()
		.selectFrom('platform.audit')
		.select([
			'id',
			'at',
			'use_case as useCase',
			'actor_id as actorId',
			'actor_kind as actorKind',
			'subject_id as subjectId',
			sql<Record<string, unknown>>`details`.as('details')
		])
		.orderBy('id', 'desc')
		.limit(limit);
	if (useCase) query = query.where('use_case', '=', useCase);
	if (before !== undefined) query = query.where('id', '<', before);
	return query.execute();
}

/** Names of use cases in the log's latest entries, to narrow by; the whole log would take too long to look through. */
export async function auditedUseCases(): Promise<string[]> {
	const { rows } = await sql<{
		name: string;
	}>`select distinct use_case as name from (select use_case from platform.audit order by id desc limit 20000) latest order by 1`.execute(
		db()
	);
	return rows.map((row) => row.name);
}
