import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCentralOfficer, makeOfficer } from '#identity/seed';
import { emitIn, runJobsNow } from '#platform/jobs';
import { mailsTo } from '#platform/mail';
import type { Db } from '#platform/db';
import { dropDatabase, freshDatabase } from '#platform/test';
import { directoryJobs } from './directory.jobs.ts';
import { makeSchool, makeTeacher } from './seed.ts';

let db: Db;
beforeAll(async () => void (db = await freshDatabase()));
afterAll(dropDatabase);

const run = (name: string) => directoryJobs.find((one) => one.name === name)?.handle({});
const DAY = 86_400_000;

describe('people who wait too long', () => {
	test('are marked once, and the officers of their place are reminded once', async () => {
		const officer = await makeOfficer(db, { country: 'EE' });
		const regional = await makeOfficer(db, { country: 'EE', regions: ['Võru maakond'] });
		const [late, fresh] = [
			await makeTeacher(db, { state: 'pending', membership: { pending_since: new Date(Date.now() - 11 * DAY) } }),
			await makeTeacher(db, { state: 'pending', membership: { pending_since: new Date(Date.now() - 2 * DAY) } })
		];
		await run('directory.escalate-validations');
		await run('directory.escalate-validations');
		const marked = await db
			.selectFrom('directory.membership')
			.select(['id', 'escalated_at'])
			.where('id', 'in', [late.membershipId, fresh.membershipId])
			.execute();
		expect(marked.filter((one) => one.escalated_at !== null).map((one) => one.id)).toEqual([late.membershipId]);
		const mails = await mailsTo(officer.account.email ?? '');
		expect(mails.map((mail) => mail.kind)).toEqual(['directory.escalation']);
		expect(mails[0]?.subject).toContain('1 teacher waits');
		expect(await mailsTo(regional.account.email ?? '')).toEqual([]);
	});
	test('of a place without an officer reaches the central office', async () => {
		const [central, far] = [await makeCentralOfficer(db), await makeOfficer(db, { country: 'LV', regions: ['Latgale'] })];
		const school = await makeSchool(db, { country: 'LV', region: 'Kurzeme' });
		await makeTeacher(db, { school, state: 'pending', membership: { pending_since: new Date(Date.now() - 11 * DAY) } });
		await run('directory.escalate-validations');
		await run('directory.escalate-validations');
		expect((await mailsTo(central.account.email ?? '')).map((mail) => mail.kind)).toEqual(['directory.escalation']);
		expect(await mailsTo(far.account.email ?? '')).toEqual([]);
	});
});

describe('news from accounts', () => {
	test('an address confirmed on another way starts the clock', async () => {
		const teacher = await makeTeacher(db, { state: 'unconfirmed' });
		await db.transaction().execute((tx) => emitIn(tx, 'identity.email-confirmed', { accountId: teacher.id }));
		await runJobsNow(directoryJobs);
		const membership = await db
			.selectFrom('directory.membership')
			.select(['state', 'pending_since'])
			.where('id', '=', teacher.membershipId)
			.executeTakeFirst();
		expect(membership).toEqual({ state: 'pending', pending_since: expect.any(Date) });
	});
	test('a closed account leaves its schools, and no profile behind', async () => {
		const teacher = await makeTeacher(db, { profile: { about: 'canary' }, account: { closed_at: new Date() } });
		await db.transaction().execute((tx) => emitIn(tx, 'identity.account-closed', { accountId: teacher.id }));
		await runJobsNow(directoryJobs);
		expect(await db.selectFrom('directory.profile').selectAll().where('account_id', '=', teacher.id).execute()).toEqual([]);
		const membership = await db
			.selectFrom('directory.membership')
			.select('state')
			.where('id', '=', teacher.membershipId)
			.executeTakeFirst();
		expect(membership?.state).toBe('ended');
	});
});
