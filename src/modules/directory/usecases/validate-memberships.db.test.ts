import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeOfficer, type MadeOfficer } from '#identity/seed';
import type { Db } from '#platform/db';
import { mailsTo } from '#platform/mail';
import { aCentralOfficer, anActor, dropDatabase, freshDatabase } from '#platform/test';
import { makeSchool, makeTeacher, type TeacherWish } from '../seed.ts';
import type { EvidenceKind } from '../country.ts';
import { validationCase, validationQueue } from '../queries/validation.ts';
import { askApplicant } from './ask-applicant.ts';
import { rejectMembership } from './reject-membership.ts';
import { validateMemberships } from './validate-memberships.ts';

let db: Db;
let officer: MadeOfficer;
beforeAll(async () => {
	db = await freshDatabase();
	officer = await makeOfficer(db, { country: 'EE', first_name: 'Riina', last_name: 'Saar' });
});
afterAll(dropDatabase);

const waiting = (wish: TeacherWish = {}) => makeTeacher(db, { state: 'pending', ...wish });
async function proven(kind: EvidenceKind = 'head', wish: TeacherWish = {}) {
	const teacher = await waiting(wish);
	await db.insertInto('directory.evidence').values({ membership_id: teacher.membershipId, kind, state: 'confirmed' }).execute();
	return teacher;
}
const rowOf = (id: string) =>
	db
		.selectFrom('directory.membership as m')
		.innerJoin('identity.account as a', 'a.id', 'm.account_id')
		.select(['m.state', 'm.reason', 'm.decided_by', 'm.is_default', 'a.standing', 'a.country'])
		.where('m.id', '=', id)
		.executeTakeFirstOrThrow();
const refusalOf = (result: { ok: boolean; refusal?: string }) => (result.ok ? 'accepted' : result.refusal);

describe('validating', () => {
	test('makes an eTwinner, and tells them', async () => {
		const { membershipId, account } = await proven();
		expect(await validateMemberships(officer.actor, { ids: [membershipId] })).toMatchObject({
			ok: true,
			value: { validated: 1, left: [] }
		});
		expect(await rowOf(membershipId)).toMatchObject({ state: 'validated', decided_by: officer.id, standing: 'validated', country: 'EE' });
		expect((await mailsTo(account.email ?? ''))[0]?.kind).toBe('directory.validated');
	});
	test('without evidence asks how the officer made sure, and keeps the answer', async () => {
		const { membershipId } = await waiting();
		expect(refusalOf(await validateMemberships(officer.actor, { ids: [membershipId] }))).toBe('no-evidence');
		expect(refusalOf(await validateMemberships(officer.actor, { ids: [membershipId], note: 'I called the school.' }))).toBe('accepted');
		expect(await rowOf(membershipId)).toMatchObject({ state: 'validated', reason: 'I called the school.' });
	});
	test('evidence of a kind that the country does not take is none', async () => {
		const { membershipId } = await proven('certificate', { country: 'FR' });
		const french = await makeOfficer(db, { country: 'FR' });
		expect(refusalOf(await validateMemberships(french.actor, { ids: [membershipId] }))).toBe('no-evidence');
	});
	test('somebody of a school that nobody has checked waits for that', async () => {
		const school = await makeSchool(db, { status: 'entered', source: 'entered', official_code: null });
		const { membershipId } = await proven('head', { school });
		expect(refusalOf(await validateMemberships(officer.actor, { ids: [membershipId] }))).toBe('school-unchecked');
		expect((await validationCase(officer.actor, membershipId))?.schoolToCheck).toBe(true);
		await db.updateTable('directory.school').set({ status: 'checked' }).where('id', '=', school.id).execute();
		expect((await validationCase(officer.actor, membershipId))?.schoolToCheck).toBe(false);
	});
	test('a first head looks after the school’s page', async () => {
		const { membershipId, id, school } = await proven('head', { account: { profession: 'head' } });
		await validateMemberships(officer.actor, { ids: [membershipId] });
		const administrators = await db.selectFrom('directory.school_administrator').selectAll().where('school_id', '=', school.id).execute();
		expect(administrators.map((one) => one.account_id)).toEqual([id]);
	});
});

describe('moving', () => {
	test('keeps the old school as default until the new one is validated, then leaves it', async () => {
		const teacher = await makeTeacher(db);
		const school = await makeSchool(db, { country: 'EE' });
		const move = await db
			.insertInto('directory.membership')
			.values({
				account_id: teacher.id,
				school_id: school.id,
				state: 'pending',
				is_default: false,
				replaces: teacher.membershipId,
				pending_since: new Date()
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		expect(await rowOf(teacher.membershipId)).toMatchObject({ state: 'validated', is_default: true });
		await validateMemberships(officer.actor, { ids: [move.id], note: 'The school wrote to us.' });
		expect(await rowOf(teacher.membershipId)).toMatchObject({ state: 'ended', is_default: false });
		expect(await rowOf(move.id)).toMatchObject({ state: 'validated', is_default: true, standing: 'validated' });
	});
	test('rejected: the old school stays', async () => {
		const teacher = await makeTeacher(db);
		const school = await makeSchool(db, { country: 'EE' });
		const values = { account_id: teacher.id, school_id: school.id, state: 'pending', is_default: false, replaces: teacher.membershipId };
		const move = await db.insertInto('directory.membership').values(values).returning('id').executeTakeFirstOrThrow();
		await rejectMembership(officer.actor, { membershipId: move.id, reason: 'The school does not know you.' });
		expect(await rowOf(teacher.membershipId)).toMatchObject({ state: 'validated', is_default: true, standing: 'validated' });
	});
});

describe('who decides', () => {
	test.each([
		['an officer of another country', () => makeOfficer(db, { country: 'FI' }).then((made) => made.actor), 'no-such-membership'],
		[
			'an officer of other regions',
			() => makeOfficer(db, { country: 'EE', regions: ['Harju maakond'] }).then((made) => made.actor),
			'no-such-membership'
		],
		['an officer without the second factor', () => Promise.resolve({ ...officer.actor, secondFactor: false }), 'not-allowed'],
		['a teacher', () => Promise.resolve(anActor()), 'not-allowed'],
		['the central office', () => makeOfficer(db).then((made) => aCentralOfficer({ id: made.id })), 'accepted'],
		[
			'an officer of the region',
			() => makeOfficer(db, { country: 'EE', regions: ['Tartu maakond'] }).then((made) => made.actor),
			'accepted'
		]
	])('%s', async (_, who, outcome) => {
		const { membershipId } = await proven();
		expect(refusalOf(await validateMemberships(await who(), { ids: [membershipId] }))).toBe(outcome);
	});
	test('nobody decides on their own request', async () => {
		const teacher = await proven();
		const self = { ...officer.actor, id: teacher.id };
		expect(refusalOf(await validateMemberships(self, { ids: [teacher.membershipId] }))).toBe('own-request');
		expect(refusalOf(await rejectMembership(self, { membershipId: teacher.membershipId, reason: 'No.' }))).toBe('own-request');
	});
	test('of two officers at once one decides, and the other is told who and when', async () => {
		const other = await makeOfficer(db, { country: 'EE', first_name: 'Jaan', last_name: 'Tamm' });
		for (let round = 0; round < 10; round += 1) {
			const { membershipId } = await proven();
			const both = await Promise.all([
				validateMemberships(officer.actor, { ids: [membershipId] }),
				rejectMembership(other.actor, { membershipId, reason: 'No.' })
			]);
			expect(both.filter((one) => one.ok)).toHaveLength(1);
			const loser = both.find((one) => !one.ok);
			const { state } = await rowOf(membershipId);
			expect(loser).toMatchObject({
				refusal: 'already-decided',
				details: { who: state === 'validated' ? 'Riina Saar' : 'Jaan Tamm', at: expect.any(String) }
			});
		}
	});
	test('two officers with overlapping choices do not stop each other', async () => {
		const other = await makeOfficer(db, { country: 'EE' });
		const ids = (await Promise.all(Array.from({ length: 12 }, () => proven()))).map((one) => one.membershipId);
		const [a, b] = await Promise.all([
			validateMemberships(officer.actor, { ids }),
			validateMemberships(other.actor, { ids: ids.toReversed() })
		]);
		expect([a, b].map((one) => (one.ok ? one.value.validated : -1)).reduce((sum, n) => sum + n, 0)).toBe(12);
	});
});

describe('many at once', () => {
	test('what is proven goes, the rest is left and named', async () => {
		const good = await proven();
		const bare = await waiting();
		const foreign = await proven('head', { country: 'FI' });
		const result = await validateMemberships(officer.actor, {
			ids: [good.membershipId, bare.membershipId, foreign.membershipId],
			note: 'All of them.'
		});
		expect(result).toMatchObject({ ok: true, value: { validated: 1 } });
		expect(new Map(result.ok ? result.value.left.map((one) => [one.id, one.refusal]) : [])).toEqual(
			new Map([
				[bare.membershipId, 'no-evidence'],
				[foreign.membershipId, 'no-such-membership']
			])
		);
	});
});

describe('asking', () => {
	test('leaves the request and its clock as they are, and tells the person', async () => {
		const { membershipId, account } = await waiting();
		expect(refusalOf(await askApplicant(officer.actor, { membershipId, question: 'Which classes do you teach?' }))).toBe('accepted');
		expect((await rowOf(membershipId)).state).toBe('pending');
		expect((await mailsTo(account.email ?? ''))[0]?.text).toContain('Which classes do you teach?');
	});
});

describe('rejecting', () => {
	test('keeps the reason, and the person may ask again', async () => {
		const { membershipId } = await waiting();
		await rejectMembership(officer.actor, { membershipId, reason: 'This school has closed.' });
		expect(await rowOf(membershipId)).toMatchObject({ state: 'rejected', reason: 'This school has closed.', standing: 'rejected' });
	});
});

describe('the queue', () => {
	const filter = { show: 'all', country: undefined, words: undefined, after: null } as const;

	test('shows one’s own place only, longest waiting first, page after page', async () => {
		const region = 'Võru maakond';
		const school = await makeSchool(db, { region });
		for (let n = 0; n < 35; n += 1) await waiting({ school, membership: { pending_since: new Date(2026, 5, 1, 0, n) } });
		const { actor } = await makeOfficer(db, { country: 'EE', regions: [region] });
		const first = await validationQueue(actor, filter);
		const second = await validationQueue(actor, { ...filter, after: first.next });
		expect([first.rows.length, second.rows.length, second.next]).toEqual([30, 5, null]);
		const times = [...first.rows, ...second.rows].map((row) => row.waitsSince);
		expect(times).toEqual(times.toSorted());
		expect(first.counts).toMatchObject({ all: 35, unproven: 35, proven: 0 });
	});
	test('finds a name whatever its accents', async () => {
		const { membershipId } = await waiting({ account: { first_name: 'Ülle', last_name: 'Põldmäe' } });
		const found = await validationQueue(officer.actor, { ...filter, words: 'ulle poldmae' });
		expect(found.rows.map((row) => row.id)).toEqual([membershipId]);
		expect((await validationQueue(officer.actor, { ...filter, words: '%_\\' })).rows).toEqual([]);
	});
	test('a request of another place looks like none', async () => {
		const { membershipId } = await waiting({ country: 'FI' });
		expect(await validationCase(officer.actor, membershipId)).toBeUndefined();
		expect(await validationCase(officer.actor, 'nonsense')).toBeUndefined();
	});
});
