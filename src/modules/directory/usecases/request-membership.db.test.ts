import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeOfficer } from '#identity/seed';
import { eventsSince } from '#platform/live';
import { mailsTo } from '#platform/mail';
import type { Db } from '#platform/db';
import { dropDatabase, freshDatabase } from '#platform/test';
import { makeSchool, makeTeacher, type MadeTeacher } from '../seed.ts';
import { mySchools } from '../queries/my-schools.ts';
import { chooseDefaultSchool } from './choose-default-school.ts';
import { endMembership } from './end-membership.ts';
import { leaveSchool } from './leave-school.ts';
import { liftSuspension } from './lift-suspension.ts';
import { requestMembership } from './request-membership.ts';
import { suspendMembership } from './suspend-membership.ts';
import { validateMemberships } from './validate-memberships.ts';

let db: Db;
beforeAll(async () => void (db = await freshDatabase()));
afterAll(dropDatabase);

const membershipsOf = async ({ id }: MadeTeacher) =>
	db
		.selectFrom('directory.membership')
		.select(['id', 'school_id', 'state', 'is_default', 'replaces'])
		.where('account_id', '=', id)
		.orderBy('requested_at')
		.execute();
const standingOf = async ({ id }: MadeTeacher) =>
	(await db.selectFrom('identity.account').select(['standing', 'country']).where('id', '=', id).executeTakeFirstOrThrow()) as {
		standing: string;
		country: string;
	};
const refusalOf = (result: { ok: boolean; refusal?: string }) => (result.ok ? 'accepted' : result.refusal);
const at = (schoolId: string, moving = false) => ({ country: 'EE', schoolId, moving });

describe('a second school', () => {
	test('waits beside the first, and can become the main one when it is validated', async () => {
		const teacher = await makeTeacher(db);
		const school = await makeSchool(db);
		const asked = await requestMembership(teacher.actor, at(school.id));
		const membershipId = asked.ok ? asked.value.membershipId : '';
		expect((await membershipsOf(teacher)).map((one) => [one.state, one.is_default])).toEqual([
			['validated', true],
			['pending', false]
		]);
		expect(refusalOf(await chooseDefaultSchool(teacher.actor, { membershipId }))).toBe('not-validated-yet');
		const officer = await makeOfficer(db, { country: 'EE' });
		await validateMemberships(officer.actor, { ids: [membershipId], note: 'Known to us.' });
		expect(refusalOf(await chooseDefaultSchool(teacher.actor, { membershipId }))).toBe('accepted');
		expect((await membershipsOf(teacher)).map((one) => one.is_default)).toEqual([false, true]);
	});
	test('that one belongs to already is refused', async () => {
		const teacher = await makeTeacher(db);
		expect(refusalOf(await requestMembership(teacher.actor, at(teacher.school.id)))).toBe('already-member');
	});
});

describe('moving', () => {
	test('asks with the old school kept, and one that waited gives way to a new wish', async () => {
		const teacher = await makeTeacher(db);
		const [first, second] = [await makeSchool(db), await makeSchool(db)];
		await requestMembership(teacher.actor, at(first.id, true));
		await requestMembership(teacher.actor, at(second.id, true));
		expect((await membershipsOf(teacher)).map((one) => [one.state, one.replaces])).toEqual([
			['validated', null],
			['ended', teacher.membershipId],
			['pending', teacher.membershipId]
		]);
		expect((await standingOf(teacher)).standing).toBe('validated');
	});
	test('to another country takes the country along once validated', async () => {
		const teacher = await makeTeacher(db);
		const school = await makeSchool(db, { country: 'FI', region: null });
		const asked = await requestMembership(teacher.actor, { country: 'FI', schoolId: school.id, moving: true });
		expect(await standingOf(teacher)).toEqual({ standing: 'validated', country: 'EE' });
		const officer = await makeOfficer(db, { country: 'FI' });
		await validateMemberships(officer.actor, { ids: [asked.ok ? asked.value.membershipId : ''], note: 'Letter of the school.' });
		expect(await standingOf(teacher)).toEqual({ standing: 'validated', country: 'FI' });
	});
	test('is over for the page of one’s schools as soon as the new one is validated', async () => {
		const teacher = await makeTeacher(db);
		const asked = await requestMembership(teacher.actor, at((await makeSchool(db)).id, true));
		const shown = async () => (await mySchools(teacher.actor)).map((one) => [one.state, one.moving]);
		expect(await shown()).toContainEqual(['pending', true]);
		const officer = await makeOfficer(db, { country: 'EE' });
		await validateMemberships(officer.actor, { ids: [asked.ok ? asked.value.membershipId : ''], note: 'Known to us.' });
		expect(await shown()).toContainEqual(['validated', false]);
		expect(await shown()).not.toContainEqual(['validated', true]);
	});
	test('a school of the old country that is not there any more is refused', async () => {
		const teacher = await makeTeacher(db);
		const gone = await makeSchool(db, { vanished_at: new Date() });
		expect(refusalOf(await requestMembership(teacher.actor, at(gone.id)))).toBe('school-not-found');
		expect(refusalOf(await requestMembership(teacher.actor, { country: 'GB', schoolId: gone.id }))).toBe('country-takes-no-part');
	});
});

describe('leaving', () => {
	test('the only school leaves nothing; open pages are told at once', async () => {
		const teacher = await makeTeacher(db);
		expect(refusalOf(await leaveSchool(teacher.actor, { membershipId: teacher.membershipId }))).toBe('accepted');
		expect(await standingOf(teacher)).toEqual({ standing: 'none', country: 'EE' });
		expect(await eventsSince([`rights:${teacher.id}`], 0)).toHaveLength(1);
	});
	test('the main school makes the other one the main one', async () => {
		const teacher = await makeTeacher(db);
		const school = await makeSchool(db);
		const asked = await requestMembership(teacher.actor, at(school.id));
		const officer = await makeOfficer(db, { country: 'EE' });
		await validateMemberships(officer.actor, { ids: [asked.ok ? asked.value.membershipId : ''], note: 'Known to us.' });
		await leaveSchool(teacher.actor, { membershipId: teacher.membershipId });
		expect((await membershipsOf(teacher)).map((one) => [one.state, one.is_default])).toEqual([
			['ended', false],
			['validated', true]
		]);
		expect((await standingOf(teacher)).standing).toBe('validated');
	});
	test('somebody else’s school looks like none', async () => {
		const [teacher, other] = [await makeTeacher(db), await makeTeacher(db)];
		expect(refusalOf(await leaveSchool(other.actor, { membershipId: teacher.membershipId }))).toBe('no-such-membership');
	});
});

describe('ended by others', () => {
	test('the school’s administrator, who says why', async () => {
		const school = await makeSchool(db);
		const [head, teacher, colleague] = [
			await makeTeacher(db, { school }),
			await makeTeacher(db, { school }),
			await makeTeacher(db, { school })
		];
		await db.insertInto('directory.school_administrator').values({ school_id: school.id, account_id: head.id }).execute();
		const input = { membershipId: teacher.membershipId, reason: 'Retired in June.' };
		expect(refusalOf(await endMembership(colleague.actor, input))).toBe('no-such-membership');
		expect(refusalOf(await endMembership(head.actor, input))).toBe('accepted');
		expect((await standingOf(teacher)).standing).toBe('none');
		expect((await mailsTo(teacher.account.email ?? ''))[0]?.text).toContain('Retired in June.');
	});
	test('an administrator who has left the school is one no more', async () => {
		const school = await makeSchool(db);
		const [head, teacher] = [await makeTeacher(db, { school, state: 'ended' }), await makeTeacher(db, { school })];
		await db.insertInto('directory.school_administrator').values({ school_id: school.id, account_id: head.id }).execute();
		expect(refusalOf(await endMembership(head.actor, { membershipId: teacher.membershipId }))).toBe('no-such-membership');
	});
});

describe('a suspension', () => {
	test('stops everything until it is lifted, and is no reason to start elsewhere', async () => {
		const teacher = await makeTeacher(db);
		const officer = await makeOfficer(db, { country: 'EE' });
		const input = { membershipId: teacher.membershipId, reason: 'Code of conduct.' };
		expect(refusalOf(await suspendMembership(officer.actor, input))).toBe('accepted');
		expect((await standingOf(teacher)).standing).toBe('suspended');
		expect(await db.selectFrom('directory.etwinner').select('account_id').where('account_id', '=', teacher.id).execute()).toEqual([]);
		const school = await makeSchool(db);
		expect(refusalOf(await requestMembership(teacher.actor, at(school.id)))).toBe('suspended');
		expect(refusalOf(await leaveSchool(teacher.actor, { membershipId: teacher.membershipId }))).toBe('suspended');
		expect(refusalOf(await liftSuspension(officer.actor, { ...input, reason: 'Talked it over.' }))).toBe('accepted');
		expect((await standingOf(teacher)).standing).toBe('validated');
		expect(refusalOf(await liftSuspension(officer.actor, input))).toBe('not-suspended');
	});
});

test('two changes of one person’s schools at once wait for each other', async () => {
	const teacher = await makeTeacher(db, { state: 'pending' });
	const officer = await makeOfficer(db, { country: 'EE' });
	await Promise.all([
		validateMemberships(officer.actor, { ids: [teacher.membershipId], note: 'Known.' }),
		leaveSchool(teacher.actor, { membershipId: teacher.membershipId })
	]);
	const [only] = await membershipsOf(teacher);
	expect(only?.state).toBe('ended');
	expect((await standingOf(teacher)).standing).toBe('none');
});
