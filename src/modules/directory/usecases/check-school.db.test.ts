import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeOfficer, type MadeOfficer } from '#identity/seed';
import { mailsTo } from '#platform/mail';
import type { Db } from '#platform/db';
import { dropDatabase, freshDatabase } from '#platform/test';
import { makeSchool, makeTeacher } from '../seed.ts';
import { schoolCard } from '../card.sql.ts';
import { deskSchool, deskSchools } from '../queries/desk-schools.ts';
import { schoolPage } from '../queries/school.ts';
import { checkSchool } from './check-school.ts';
import { editSchool } from './edit-school.ts';
import { mergeSchools } from './merge-schools.ts';
import { nameDelegate } from './name-delegate.ts';
import { refuseSchool } from './refuse-school.ts';
import { removeDelegate } from './remove-delegate.ts';

let db: Db;
let officer: MadeOfficer;
beforeAll(async () => {
	db = await freshDatabase();
	officer = await makeOfficer(db, { country: 'EE' });
});
afterAll(dropDatabase);

const entered = () =>
	makeSchool(db, { status: 'entered', source: 'entered', official_code: null, name: 'Uus Kool', city: 'Võru', created_at: new Date() });
const form = (schoolId: string, over = {}) => ({ schoolId, name: 'Võru Uus Kool', city: 'Võru', levels: ['primary'], ...over });
const refusalOf = (result: { ok: boolean; refusal?: string }) => (result.ok ? 'accepted' : result.refusal);
const row = (id: string) => db.selectFrom('directory.school').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

describe('a school that somebody typed in', () => {
	test('is on the list of its desk while somebody waits for it, and off it when checked', async () => {
		const school = await entered();
		await makeTeacher(db, { school, state: 'pending' });
		const filter = { after: null, words: '', country: 'EE' };
		expect((await deskSchools(officer.actor, filter)).rows).toMatchObject([{ id: school.id, waiting: 1 }]);
		expect((await deskSchools((await makeOfficer(db, { country: 'FI' })).actor, filter)).rows).toEqual([]);
		expect(refusalOf(await checkSchool(officer.actor, form(school.id)))).toBe('accepted');
		expect(await row(school.id)).toMatchObject({ status: 'checked', name: 'Võru Uus Kool', levels: ['primary'] });
		expect((await deskSchools(officer.actor, filter)).rows).toEqual([]);
	});
	test('with its own mail domain proves those who wait with an address there', async () => {
		const school = await entered();
		const teacher = await makeTeacher(db, { school, state: 'pending', account: { email: `kadri.${school.id}@uuskool.example` } });
		await checkSchool(officer.actor, form(school.id, { emailDomain: 'someone@UusKool.example' }));
		const evidence = await db
			.selectFrom('directory.evidence')
			.select(['kind', 'state'])
			.where('membership_id', '=', teacher.membershipId)
			.execute();
		expect(evidence).toEqual([{ kind: 'domain', state: 'confirmed' }]);
	});
	test.each([
		{ emailDomain: 'gmail.com' },
		{ emailDomain: 'no domain' },
		{ website: 'javascript:alert(1)' },
		{ name: '' },
		{ levels: ['unknown'] }
	])('is not corrected to %j', async (over) => {
		const school = await entered();
		expect(refusalOf(await checkSchool(officer.actor, form(school.id, over)))).toBe('invalid');
	});
	test('cannot take the code of another', async () => {
		const [school, known] = [await entered(), await makeSchool(db)];
		expect(refusalOf(await checkSchool(officer.actor, form(school.id, { officialCode: known.official_code })))).toBe('code-taken');
	});
	test('is refused with a reason that those who wait can read', async () => {
		const school = await entered();
		const teacher = await makeTeacher(db, { school, state: 'pending' });
		expect(refusalOf(await refuseSchool(officer.actor, { schoolId: school.id, reason: 'A music shop.' }))).toBe('accepted');
		expect((await mailsTo(teacher.account.email ?? ''))[0]?.text).toContain('A music shop.');
		const account = await db.selectFrom('identity.account').select('standing').where('id', '=', teacher.id).executeTakeFirst();
		expect(account?.standing).toBe('rejected');
		expect(refusalOf(await refuseSchool(officer.actor, { schoolId: (await makeSchool(db)).id, reason: 'No.' }))).toBe('not-entered');
	});
	test('of another country looks like none', async () => {
		const school = await makeSchool(db, { country: 'FI', status: 'entered' });
		expect(refusalOf(await checkSchool(officer.actor, form(school.id)))).toBe('no-such-school');
		expect(await deskSchool(officer.actor, school.id, null)).toBeUndefined();
	});
});

describe('two entries of one school', () => {
	test('become one, with everybody and everything', async () => {
		const [from, into] = [await entered(), await makeSchool(db, { name: 'Võru Uus Kool' })];
		const moved = await makeTeacher(db, { school: from });
		const both = await makeTeacher(db, { school: into });
		await db
			.insertInto('directory.membership')
			.values({ account_id: both.id, school_id: from.id, state: 'pending', is_default: false, pending_since: new Date() })
			.execute();
		await db.insertInto('directory.school_administrator').values({ school_id: from.id, account_id: moved.id }).execute();
		expect((await deskSchool(officer.actor, from.id, null))?.alike.map((one) => one.id)).toContain(into.id);

		expect(refusalOf(await mergeSchools(officer.actor, { schoolId: from.id, into: into.id }))).toBe('accepted');
		const memberships = await db
			.selectFrom('directory.membership')
			.select(['account_id', 'state', 'is_default'])
			.where('school_id', '=', into.id)
			.where('state', '<>', 'ended')
			.execute();
		expect(memberships).toHaveLength(2);
		expect(memberships.every((one) => one.state === 'validated' && one.is_default)).toBe(true);
		expect(await schoolCard(db, from.id)).toMatchObject({ id: into.id, name: 'Võru Uus Kool' });
		expect(await schoolPage(null, from.id)).toEqual({ movedTo: into.id });
		const administrators = await db
			.selectFrom('directory.school_administrator')
			.select('account_id')
			.where('school_id', '=', into.id)
			.execute();
		expect(administrators).toEqual([{ account_id: moved.id }]);
	});
	test.each([
		['same-school', async (id: string) => id],
		['other-country', async () => (await makeSchool(db, { country: 'FI' })).id],
		['target-unchecked', async () => (await entered()).id]
	] as const)('%s', async (expected, into) => {
		const school = await entered();
		const central = { ...officer.actor, offices: [{ role: 'central' } as const] };
		expect(refusalOf(await mergeSchools(central, { schoolId: school.id, into: await into(school.id) }))).toBe(expected);
	});
});

describe('the school’s own page', () => {
	test('is written by its administrators, whom the head names', async () => {
		const school = await makeSchool(db);
		const [head, delegate, colleague] = [
			await makeTeacher(db, { school }),
			await makeTeacher(db, { school }),
			await makeTeacher(db, { school })
		];
		await db.insertInto('directory.school_administrator').values({ school_id: school.id, account_id: head.id }).execute();
		const text = { schoolId: school.id, about: 'By the river.', website: 'www.uuskool.example' };
		expect(refusalOf(await editSchool(delegate.actor, text))).toBe('no-such-school');
		expect(refusalOf(await nameDelegate(colleague.actor, { schoolId: school.id, accountId: colleague.id }))).toBe('no-such-school');
		expect(refusalOf(await nameDelegate(head.actor, { schoolId: school.id, accountId: delegate.id }))).toBe('accepted');
		expect(refusalOf(await editSchool(delegate.actor, text))).toBe('accepted');
		expect(await row(school.id)).toMatchObject({ about: 'By the river.', website: 'https://www.uuskool.example' });
		expect(refusalOf(await removeDelegate(head.actor, { schoolId: school.id, accountId: delegate.id }))).toBe('accepted');
		expect(refusalOf(await editSchool(delegate.actor, text))).toBe('no-such-school');
	});
	test('only an eTwinner of the school can be named', async () => {
		const school = await makeSchool(db);
		const [head, stranger] = [await makeTeacher(db, { school }), await makeTeacher(db)];
		await db.insertInto('directory.school_administrator').values({ school_id: school.id, account_id: head.id }).execute();
		expect(refusalOf(await nameDelegate(head.actor, { schoolId: school.id, accountId: stranger.id }))).toBe('not-validated-yet');
	});
});
