import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { sql, type Db } from '#platform/db';
import { dropDatabase, freshDatabase } from '#platform/test';
import { sealAudit } from './audit.ts';
import { recordAudit, verifyAudit } from './index.ts';

let db: Db;
beforeEach(async () => {
	db = await freshDatabase();
	for (const subjectId of ['1', '2', '3', '4', '5']) {
		await db
			.transaction()
			.execute((tx) => recordAudit(tx, { useCase: 'test.decide', actor: null, subjectId, details: { reason: 'Good.' } }));
		// A number that a transaction took and gave up.
		if (subjectId === '3') await sql`select nextval(pg_get_serial_sequence('platform.audit', 'id'))`.execute(db);
	}
	await behindItsBack(sql`update platform.audit set at = at - interval '1 minute'`);
});
afterAll(dropDatabase);

/** As somebody with the keys to the database: past the triggers that refuse every change. */
async function behindItsBack(...statements: { execute(on: Db): Promise<unknown> }[]): Promise<void> {
	await db.transaction().execute(async (tx) => {
		await sql`set local session_replication_role = replica`.execute(tx);
		for (const statement of statements) await statement.execute(tx);
	});
}
const ids = async (): Promise<number[]> => (await db.selectFrom('platform.audit').select('id').orderBy('id').execute()).map(({ id }) => id);

test('P6: the log cannot be changed, emptied or shortened by the platform', async () => {
	for (const statement of [
		sql`update platform.audit set details = '{}'`,
		sql`delete from platform.audit`,
		sql`truncate platform.audit cascade`,
		sql`delete from platform.audit_seal`
	]) {
		await sealAudit();
		await expect(statement.execute(db)).rejects.toThrow(/is append-only/);
	}
});

describe('P6: a sealed log', () => {
	beforeEach(() => sealAudit());

	test('is whole, and stays so as it grows', async () => {
		expect(await verifyAudit()).toEqual({ sealed: 5, unsealed: 0, firstBroken: null });
		await db.transaction().execute((tx) => recordAudit(tx, { useCase: 'test.later', actor: null, subjectId: null, details: {} }));
		// The newest wait ten seconds for their seal.
		expect(await sealAudit()).toBe(0);
		expect(await verifyAudit()).toEqual({ sealed: 5, unsealed: 1, firstBroken: null });
	});

	test.each([
		'use_case = $$x$$',
		'actor_kind = $$person$$',
		'subject_id = $$9$$',
		'details = \'{"reason": "Bad."}\'',
		"at = at - interval '1 second'"
	])('shows the entry where somebody set %s', async (change) => {
		const [, second = 0] = await ids();
		await behindItsBack(sql`update platform.audit set ${sql.raw(change)} where id = ${second}`);
		expect(await verifyAudit()).toMatchObject({ sealed: 1, firstBroken: second });
	});

	test('shows where an entry was taken out, with its seal and without', async () => {
		const [, second = 0, third = 0] = await ids();
		await behindItsBack(
			sql`delete from platform.audit_seal where audit_id = ${second}`,
			sql`delete from platform.audit where id = ${second}`
		);
		expect(await verifyAudit()).toMatchObject({ sealed: 1, firstBroken: third });
	});

	test('shows that its end was cut off', async () => {
		const last = (await ids()).at(-1) ?? 0;
		await behindItsBack(sql`delete from platform.audit where id = ${last}`);
		expect((await verifyAudit()).firstBroken).not.toBeNull();
	});

	test('shows an entry that was slipped in', async () => {
		const [third = 0, fourth = 0] = (await ids()).slice(2);
		await behindItsBack(
			sql`insert into platform.audit (id, use_case, actor_kind) overriding system value values (${third + 1}, 'test.forged', 'system')`
		);
		expect(await verifyAudit()).toEqual({ sealed: 3, unsealed: 1, firstBroken: fourth });
	});
});
