import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mailsTo } from '#platform/mail';
import { dropDatabase, freshDatabase } from '#platform/test';
import type { Db } from '#platform/db';
import { makeSchool, type SchoolRow } from '../seed.ts';
import { expectPeople } from '../evidence.sql.ts';
import { confirmEmail } from './confirm-email.ts';
import { join } from './join.ts';

let db: Db;
let school: SchoolRow;
let count = 0;
beforeAll(async () => {
	db = await freshDatabase();
	school = await makeSchool(db, { country: 'EE', name: 'Tartu Kivilinna Kool', email_domain: 'kivilinn.example' });
});
afterAll(dropDatabase);
beforeEach(() => void (count += 1));

const form = (over: Partial<Parameters<typeof join>[1]> = {}): Parameters<typeof join>[1] => ({
	firstName: 'Kadri',
	lastName: 'Nurm',
	email: `kadri${count}@kivilinn.example`,
	password: 'jõgi voolab merre',
	country: 'EE',
	schoolId: school.id,
	profession: 'teacher',
	languages: ['et', 'en:B2', 'fi'],
	subjects: ['chemistry'],
	ageMin: '13',
	ageMax: '16',
	conduct: 'on',
	address: `2001:db8:${count}::1`,
	locale: 'en',
	...over
});
const membershipsOf = (email: string) =>
	db
		.selectFrom('directory.membership as m')
		.innerJoin('identity.account as a', 'a.id', 'm.account_id')
		.innerJoin('directory.school as s', 's.id', 'm.school_id')
		.select(['m.id', 'm.state', 'm.is_default', 'm.pending_since', 'a.standing', 'a.id as account_id', 's.name', 's.status'])
		.where('a.email', '=', email)
		.execute();
const linkOf = async (email: string): Promise<string> => /token=([\w-]+)/.exec((await mailsTo(email))[0]?.text ?? '')?.[1] ?? '';

describe('signing up', () => {
	test('waits for the address, then for the office', async () => {
		const { email } = form();
		expect(await join(null, form())).toEqual({ ok: true, value: undefined });
		expect(await membershipsOf(email)).toMatchObject([
			{ state: 'unconfirmed', is_default: true, pending_since: null, standing: 'unconfirmed' }
		]);
		expect((await confirmEmail(null, { token: await linkOf(email) }, { address: '192.0.2.1' })).ok).toBe(true);
		const [after] = await membershipsOf(email);
		expect(after).toMatchObject({ state: 'pending', standing: 'pending', pending_since: expect.any(Date) });
	});
	test('takes a school that was written down without searching, as one does without JavaScript, for one that is not listed', async () => {
		const { email } = form();
		const entered = { schoolId: '', schoolName: 'Otepää Metsakool', schoolCity: 'Otepää' };
		expect(await join(null, form({ ...entered, schoolCity: '' }))).toMatchObject({ details: { schoolCity: 'form.required' } });
		expect(await join(null, form({ schoolId: '' }))).toMatchObject({ details: { schoolId: 'directory.join.school-needed' } });
		expect((await join(null, form(entered))).ok).toBe(true);
		expect(await membershipsOf(email)).toMatchObject([{ name: 'Otepää Metsakool', status: 'entered' }]);
	});
	test('leaves the school that was chosen where another was written down beside it', async () => {
		const { email } = form();
		await join(null, form({ schoolName: 'Otepää Metsakool', schoolCity: 'Otepää' }));
		expect(await membershipsOf(email)).toMatchObject([{ name: school.name }]);
	});
	test('with an address of the school brings its own evidence', async () => {
		const { email } = form();
		await join(null, form());
		await confirmEmail(null, { token: await linkOf(email) }, { address: '192.0.2.1' });
		const [membership] = await membershipsOf(email);
		const evidence = await db
			.selectFrom('directory.evidence')
			.select(['kind', 'state'])
			.where('membership_id', '=', membership?.id ?? '')
			.execute();
		expect(evidence).toEqual([{ kind: 'domain', state: 'confirmed' }]);
	});
	test('keeps languages with a level, the school’s own language as mother tongue', async () => {
		await join(null, form());
		const [membership] = await membershipsOf(form().email);
		const profile = await db
			.selectFrom('directory.profile')
			.selectAll()
			.where('account_id', '=', membership?.account_id ?? '')
			.executeTakeFirst();
		expect(profile).toMatchObject({
			subjects: ['chemistry'],
			age_min: 13,
			age_max: 16,
			languages: [
				{ code: 'et', level: 'native' },
				{ code: 'en', level: 'B2' },
				{ code: 'fi', level: 'B1' }
			]
		});
	});
	test('with a school that is not listed adds it for checking', async () => {
		const entered = { schoolId: 'not-listed', schoolName: 'Uus Kool', schoolCity: 'Võru', schoolStreet: 'Jüri 1' };
		expect((await join(null, form(entered))).ok).toBe(true);
		expect(await membershipsOf(form().email)).toMatchObject([{ name: 'Uus Kool', status: 'entered' }]);
	});
	test('says the same where the address has an account, and changes nothing', async () => {
		await join(null, form());
		await confirmEmail(null, { token: await linkOf(form().email) }, { address: '192.0.2.1' });
		expect(await join(null, form({ firstName: 'Mallory', password: 'another password' }))).toEqual({ ok: true, value: undefined });
		expect(await membershipsOf(form().email)).toHaveLength(1);
	});
});

describe('refused', () => {
	const refusal = async (over: Partial<Parameters<typeof join>[1]>) => {
		const result = await join(null, form(over));
		return result.ok ? 'accepted' : result.refusal;
	};
	test.each([
		['country-takes-no-part', { country: 'GB' }],
		['country-takes-no-part', { country: 'US' }],
		['administrative-staff', { profession: 'administrative-staff' }],
		['by-institution-list', { profession: 'student-teacher' }],
		['school-not-found', { schoolId: 'b1a7b3b0-0000-4000-8000-000000000000' }],
		['school-not-found', { country: 'FI' }],
		['guessable-password', { password: 'password1' }],
		['invalid', { conduct: '' }],
		['invalid', { schoolId: '' }],
		['invalid', { schoolId: 'not-listed', schoolName: 'Uus Kool' }],
		['invalid', { ageMin: '16', ageMax: '12' }],
		['invalid', { languages: ['xx'] }]
	] as const)('%s: %j', async (expected, over) => {
		expect(await refusal(over as object)).toBe(expected);
		expect(await membershipsOf(form().email)).toEqual([]);
	});
	test('a student teacher, unless the institution’s list names them; then the status ends with the list', async () => {
		const until = new Date(Date.now() + 86_400_000 * 200);
		await db.transaction().execute(async (tx) => expectPeople(tx, 'EE', [form().email], (await anybody()).id, until));
		expect(await refusal({ profession: 'student-teacher' })).toBe('accepted');
		const account = await db.selectFrom('identity.account').select('expires_at').where('email', '=', form().email).executeTakeFirst();
		expect(account?.expires_at).toEqual(until);
	});
	test('a link that was used', async () => {
		await join(null, form());
		const token = await linkOf(form().email);
		await confirmEmail(null, { token }, { address: '192.0.2.1' });
		expect(await confirmEmail(null, { token }, { address: '192.0.2.1' })).toEqual({ ok: false, refusal: 'link-expired' });
	});
});

const anybody = () => db.selectFrom('identity.account').select('id').limit(1).executeTakeFirstOrThrow();
