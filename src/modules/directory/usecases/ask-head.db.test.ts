import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeOfficer } from '#identity/seed';
import type { Db } from '#platform/db';
import { mailsTo } from '#platform/mail';
import { dropDatabase, freshDatabase } from '#platform/test';
import { makeSchool, makeTeacher, type MadeTeacher } from '../seed.ts';
import { headRequest } from '../queries/head-request.ts';
import { mySchools, myValidation } from '../queries/my-schools.ts';
import { answerAsHead } from './answer-as-head.ts';
import { answerQuestion } from './answer-question.ts';
import { askApplicant } from './ask-applicant.ts';
import { askColleague } from './ask-colleague.ts';
import { askHead } from './ask-head.ts';
import { expectPeople } from './expect-people.ts';
import { vouch } from './vouch.ts';

let db: Db;
beforeAll(async () => void (db = await freshDatabase()));
afterAll(dropDatabase);

let count = 0;
const address = () => `head${(count += 1)}@school.example`;
const waiting = () => makeTeacher(db, { state: 'pending' });
const evidenceOf = ({ membershipId }: MadeTeacher) =>
	db
		.selectFrom('directory.evidence')
		.select(['kind', 'state', 'asked_address', 'colleague_id'])
		.where('membership_id', '=', membershipId)
		.execute();
const tokenIn = async (email: string) => /\/confirm\/([\w-]+)/.exec((await mailsTo(email))[0]?.text ?? '')?.[1] ?? '';
const refusalOf = (result: { ok: boolean; refusal?: string }) => (result.ok ? 'accepted' : result.refusal);

describe('the head teacher', () => {
	test('gets one link, sees who asks, and confirms without an account', async () => {
		const teacher = await waiting();
		const email = address();
		expect(refusalOf(await askHead(teacher.actor, { membershipId: teacher.membershipId, email }))).toBe('accepted');
		const token = await tokenIn(email);
		expect(await headRequest(token)).toMatchObject({ firstName: teacher.account.first_name, school: { name: teacher.school.name } });
		expect(await answerAsHead(null, { token, answer: 'confirm', address: `2001:db8:${(count += 1)}::1` })).toEqual({
			ok: true,
			value: { answer: 'confirm' }
		});
		expect(await evidenceOf(teacher)).toEqual([{ kind: 'head', state: 'confirmed', asked_address: email, colleague_id: null }]);
	});
	test('the link works once', async () => {
		const teacher = await waiting();
		const email = address();
		await askHead(teacher.actor, { membershipId: teacher.membershipId, email });
		const token = await tokenIn(email);
		await answerAsHead(null, { token, answer: 'refuse', address: `2001:db8:${(count += 1)}::1` });
		expect(refusalOf(await answerAsHead(null, { token, answer: 'confirm', address: `2001:db8:${(count += 1)}::1` }))).toBe('link-expired');
		expect(await headRequest(token)).toBeUndefined();
		expect((await evidenceOf(teacher))[0]?.state).toBe('refused');
	});
	test('opening the link changes nothing', async () => {
		const teacher = await waiting();
		const email = address();
		await askHead(teacher.actor, { membershipId: teacher.membershipId, email });
		await headRequest(await tokenIn(email));
		expect((await evidenceOf(teacher))[0]?.state).toBe('requested');
	});
	test.each(['nonsense', '', 'a'.repeat(43)])('a made-up link %j is no link', async (token) => {
		expect(refusalOf(await answerAsHead(null, { token, answer: 'confirm', address: `2001:db8:${(count += 1)}::1` }))).toBe('link-expired');
	});
	test('asking somebody again is one piece of evidence with a new link', async () => {
		const teacher = await waiting();
		const email = address();
		await askHead(teacher.actor, { membershipId: teacher.membershipId, email });
		await askHead(teacher.actor, { membershipId: teacher.membershipId, email });
		expect(await evidenceOf(teacher)).toHaveLength(1);
	});
	test('nobody is their own head, and nobody writes to half the world', async () => {
		const teacher = await waiting();
		const ask = (email: string) => askHead(teacher.actor, { membershipId: teacher.membershipId, email });
		expect(refusalOf(await ask(teacher.account.email ?? ''))).toBe('own-address');
		for (let n = 0; n < 5; n += 1) await ask(address());
		expect(refusalOf(await ask(address()))).toBe('asked-enough');
	});
	test('of somebody else’s request looks like no request', async () => {
		const [teacher, other] = [await waiting(), await waiting()];
		expect(refusalOf(await askHead(other.actor, { membershipId: teacher.membershipId, email: address() }))).toBe('no-such-membership');
	});
	test('is not asked once all is decided', async () => {
		const teacher = await makeTeacher(db);
		expect(refusalOf(await askHead(teacher.actor, { membershipId: teacher.membershipId, email: address() }))).toBe('not-waiting');
	});
});

describe('a colleague', () => {
	async function colleagues() {
		const school = await makeSchool(db);
		return { school, teacher: await makeTeacher(db, { school, state: 'pending' }), colleague: await makeTeacher(db, { school }) };
	}
	test('is asked by mail, and vouches on the school’s page', async () => {
		const { teacher, colleague } = await colleagues();
		const email = colleague.account.email ?? '';
		await askColleague(teacher.actor, { membershipId: teacher.membershipId, email });
		const [mail] = await mailsTo(email);
		expect(mail?.kind).toBe('directory.ask-colleague');
		expect(mail?.text).toContain(`/sign-in?next=${encodeURIComponent(`/schools/${teacher.school.id}`)}`);
		expect(refusalOf(await vouch(colleague.actor, { membershipId: teacher.membershipId, answer: 'yes' }))).toBe('accepted');
		expect(await evidenceOf(teacher)).toEqual([
			{ kind: 'colleague', state: 'confirmed', asked_address: email, colleague_id: colleague.id }
		]);
	});
	test('whether an address belongs to one is not told', async () => {
		const { teacher } = await colleagues();
		const stranger = await makeTeacher(db);
		const outcomes = [stranger.account.email ?? '', address()].map((email) =>
			askColleague(teacher.actor, { membershipId: teacher.membershipId, email })
		);
		expect((await Promise.all(outcomes)).map(refusalOf)).toEqual(['accepted', 'accepted']);
		expect(await mailsTo(stranger.account.email ?? '')).toEqual([]);
	});
	test('may change the answer while the request waits', async () => {
		const { teacher, colleague } = await colleagues();
		await vouch(colleague.actor, { membershipId: teacher.membershipId, answer: 'no' });
		await vouch(colleague.actor, { membershipId: teacher.membershipId, answer: 'yes' });
		expect((await evidenceOf(teacher)).map((one) => one.state)).toEqual(['confirmed']);
	});
	test('who looks after the school speaks for the head', async () => {
		const { teacher, colleague, school } = await colleagues();
		await db.insertInto('directory.school_administrator').values({ school_id: school.id, account_id: colleague.id }).execute();
		await vouch(colleague.actor, { membershipId: teacher.membershipId, answer: 'yes' });
		expect((await evidenceOf(teacher)).map((one) => one.kind)).toEqual(['head']);
	});
	test('of another school, or not validated, or the person themself, is none', async () => {
		const { school, teacher } = await colleagues();
		const stranger = await makeTeacher(db);
		const newcomer = await makeTeacher(db, { school, state: 'pending' });
		const input = { membershipId: teacher.membershipId, answer: 'yes' } as const;
		expect(refusalOf(await vouch(stranger.actor, input))).toBe('no-such-membership');
		expect(refusalOf(await vouch(newcomer.actor, input))).toBe('not-allowed');
		expect(refusalOf(await vouch({ ...teacher.actor, standing: 'validated' }, input))).toBe('no-such-membership');
	});
});

describe('the office’s list', () => {
	const until = new Date(Date.now() + 86_400_000 * 90).toISOString().slice(0, 10);

	test('proves those who wait already, and says how many', async () => {
		const teacher = await waiting();
		const officer = await makeOfficer(db, { country: 'EE' });
		const pasted = `Kadri Nurm <${(teacher.account.email ?? '').toUpperCase()}>; someone@else.example`;
		expect(await expectPeople(officer.actor, { country: 'EE', addresses: pasted, until })).toEqual({
			ok: true,
			value: { added: 2, known: 0, proved: 1 }
		});
		expect(await expectPeople(officer.actor, { country: 'EE', addresses: pasted, until })).toEqual({
			ok: true,
			value: { added: 0, known: 2, proved: 0 }
		});
		expect(await evidenceOf(teacher)).toMatchObject([{ kind: 'list', state: 'confirmed' }]);
	});
	test('is one’s own country’s', async () => {
		const officer = await makeOfficer(db, { country: 'FI' });
		expect(refusalOf(await expectPeople(officer.actor, { country: 'EE', addresses: 'a@b.example', until }))).toBe('no-such-country');
		expect(refusalOf(await expectPeople(officer.actor, { country: 'FI', addresses: 'no address', until }))).toBe('invalid');
		expect(refusalOf(await expectPeople(officer.actor, { country: 'FI', addresses: 'a@b.example', until: '2020-01-01' }))).toBe(
			'date-past'
		);
	});
});

describe('a question of the office', () => {
	test('is answered on one’s own page', async () => {
		const teacher = await waiting();
		const officer = await makeOfficer(db, { country: 'EE' });
		expect(refusalOf(await answerQuestion(teacher.actor, { membershipId: teacher.membershipId, answer: 'Physics.' }))).toBe('not-waiting');
		await askApplicant(officer.actor, { membershipId: teacher.membershipId, question: 'What do you teach?' });
		expect(await myValidation(teacher.actor)).toMatchObject({ asked: true, state: 'pending' });
		expect(refusalOf(await answerQuestion(teacher.actor, { membershipId: teacher.membershipId, answer: 'Physics.' }))).toBe('accepted');
		expect(await mySchools(teacher.actor)).toMatchObject([
			{ question: 'What do you teach?', answer: 'Physics.', waits: { country: 'EE', usualDays: expect.any(Number) } }
		]);
	});
});
