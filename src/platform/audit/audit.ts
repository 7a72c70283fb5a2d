import { createHash } from 'node:crypto';
import { db, sql, type Tx } from '#platform/db';

export type AuditEntry = {
	useCase: string;
	actor: { id: string; kind: string } | null;
	subjectId: string | null;
	/** A decision and its reason; never names, content or tokens (quality P4). */
	details: Record<string, unknown>;
};

/** Appends to the audit log inside the transaction that it tells of. */
export async function recordAudit(tx: Tx, entry: AuditEntry): Promise<void> {
	await tx
		.insertInto('platform.audit')
		.values({
			use_case: entry.useCase,
			actor_id: entry.actor?.id ?? null,
			actor_kind: entry.actor?.kind ?? 'system',
			subject_id: entry.subjectId,
			details: JSON.stringify(entry.details)
		})
		.execute();
}

type Row = {
	id: number;
	at: string;
	use_case: string;
	actor_id: string | null;
	actor_kind: string;
	subject_id: string | null;
	details: string;
};

/** Each seal covers its entry and the seal before it, so that nothing can be changed, removed or slipped in unseen. */
function sealOf(previous: Buffer, row: Row): Buffer {
	const text = JSON.stringify([row.id, row.at, row.use_case, row.actor_id, row.actor_kind, row.subject_id, row.details]);
	return createHash('sha256').update(previous).update(text).digest();
}

const rowsAfter = (tx: Tx, id: number, limit: number) =>
	tx
		.selectFrom('platform.audit as a')
		.leftJoin('platform.audit_seal as s', 's.audit_id', 'a.id')
		.select(['a.id', 'a.use_case', 'a.actor_id', 'a.actor_kind', 'a.subject_id', 's.hash'])
		.select([sql<string>`a.at::timestamptz(6)::text`.as('at'), sql<string>`a.details::text`.as('details')])
		.where('a.id', '>', id)
		.orderBy('a.id')
		.limit(limit)
		.execute();

/**
 * Seals what has been appended since the last run; a job calls it every minute. Entries younger than 10 s wait, because a
 * transaction with a lower number may still be open. Returns how many were sealed.
 */
export async function sealAudit(batch = 5_000): Promise<number> {
	return db()
		.transaction()
		.execute(async (tx) => {
			await sql`select pg_advisory_xact_lock(hashtext('audit-seal'))`.execute(tx);
			await sql`set local time zone 'UTC'`.execute(tx);
			const last = await tx.selectFrom('platform.audit_seal').selectAll().orderBy('audit_id', 'desc').limit(1).executeTakeFirst();
			let hash: Buffer = last?.hash ?? Buffer.alloc(32);
			const seals: { audit_id: number; hash: Buffer }[] = [];
			for (const row of await rowsAfter(tx, last?.audit_id ?? 0, batch)) {
				if (Date.now() - Date.parse(row.at) < 10_000) break;
				hash = sealOf(hash, row);
				seals.push({ audit_id: row.id, hash });
			}
			if (seals.length > 0) await tx.insertInto('platform.audit_seal').values(seals).execute();
			return seals.length;
		});
}

export type AuditVerdict = { sealed: number; unsealed: number; firstBroken: number | null };

/** Recomputes the whole chain. `firstBroken` is the entry where log and seals part, or null. */
export async function verifyAudit(): Promise<AuditVerdict> {
	return db()
		.transaction()
		.execute(async (tx) => {
			await sql`set local time zone 'UTC'`.execute(tx);
			const sealsInAll = await tx
				.selectFrom('platform.audit_seal')
				.select((e) => e.fn.countAll<number>().as('n'))
				.executeTakeFirstOrThrow();
			let hash: Buffer = Buffer.alloc(32);
			let [sealed, unsealed, from] = [0, 0, 0];
			for (;;) {
				const rows = await rowsAfter(tx, from, 5_000);
				for (const row of rows) {
					from = row.id;
					if (!row.hash) {
						unsealed += 1;
						continue;
					}
					hash = sealOf(hash, row);
					// A sealed entry behind an unsealed one was slipped in or lost its seal.
					if (!hash.equals(row.hash) || unsealed > 0) return { sealed, unsealed, firstBroken: row.id };
					sealed += 1;
				}
				if (rows.length === 0) return { sealed, unsealed, firstBroken: sealed === sealsInAll.n ? null : from };
			}
		});
}
