import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { countryJobs, countryOn, countryPage, forgetCountries, leaveProgramme, setCountryRule, stayInProgramme } from '#directory';
import { makeTeacher } from '#directory/seed';
import { actorBySession, openSession } from '#identity';
import { makeCentralOfficer } from '#identity/seed';
import type { Db } from '#platform/db';
import { anOfficer, dropDatabase, freshDatabase } from '#platform/test';
import type { Actor } from '#platform/usecase';

let db: Db;
let central: Actor;
const DAY = 86_400_000;
const dayAfter = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const on = async (country: string, days: number) => {
	forgetCountries();
	return db.transaction().execute((tx) => countryOn(tx, country, new Date(Date.now() + days * DAY)));
};
const rule = (over: object = {}) => ({
	country: 'EE',
	rule: 'head-consent-for-project' as const,
	from: dayAfter(10),
	value: 'yes',
	...over
});

beforeEach(async () => {
	db = await freshDatabase();
	central = (await makeCentralOfficer(db)).actor;
});
afterAll(dropDatabase);

describe('a dated rule', () => {
	test('holds from its day on and not before', async () => {
		expect(await setCountryRule(central, rule())).toMatchObject({ ok: true });
		expect((await on('EE', 9))?.headConsentForProject).toBe(false);
		expect((await on('EE', 10))?.headConsentForProject).toBe(true);
		const audited = await db
			.selectFrom('platform.audit')
			.select(['use_case', 'subject_id'])
			.where('use_case', '=', 'directory.set-country-rule')
			.execute();
		expect(audited).toEqual([{ use_case: 'directory.set-country-rule', subject_id: 'EE' }]);
		expect((await countryPage(central, 'EE'))?.rules.find((one) => one.state === 'coming')).toMatchObject({
			rule: 'head-consent-for-project',
			value: true
		});
	});
	test('begins today at the earliest, and only the central desk sets it', async () => {
		expect(await setCountryRule(central, rule({ from: dayAfter(-1) }))).toEqual({ ok: false, refusal: 'in-the-past' });
		expect(await setCountryRule(anOfficer('EE'), rule())).toEqual({ ok: false, refusal: 'not-allowed' });
		expect(await setCountryRule(central, rule({ country: 'AX' }))).toEqual({ ok: false, refusal: 'no-such-country' });
	});
});

describe('a country that leaves', () => {
	test('shuts its people out from that day, and tells the modules once', async () => {
		const maarja = await makeTeacher(db, { country: 'EE' });
		const token = await db.transaction().execute((tx) => openSession(tx, maarja.id, { device: '', address: '::1', office: false }));
		expect(await leaveProgramme(central, { country: 'EE', from: dayAfter(30), confirm: 'no' })).toEqual({
			ok: false,
			refusal: 'not-confirmed'
		});
		expect(await leaveProgramme(central, { country: 'EE', from: dayAfter(0), confirm: 'EE' })).toEqual({
			ok: false,
			refusal: 'leaves-too-soon'
		});
		expect(await leaveProgramme(central, { country: 'EE', from: dayAfter(30), confirm: 'ee' })).toMatchObject({ ok: true });
		expect((await on('EE', 29))?.scheme).toBe('eu');
		expect(await on('EE', 30)).toMatchObject({ scheme: 'left', mayRegister: false });
		expect(await actorBySession(token)).not.toBeNull();

		await db
			.updateTable('directory.departure')
			.set({ leaves_on: dayAfter(0) })
			.execute();
		await db
			.updateTable('identity.closed_country')
			.set({ closed_from: dayAfter(0) })
			.where('country', '=', 'EE')
			.execute();
		expect(await actorBySession(token)).toBeNull();
		for (let times = 0; times < 2; times += 1) await countryJobs[0]?.handle({});
		const told = await db.selectFrom('directory.departure').select('told_at').where('country', '=', 'EE').executeTakeFirstOrThrow();
		expect(told.told_at).not.toBeNull();
		const audited = await db.selectFrom('platform.audit').select('id').where('use_case', '=', 'directory.countries-leave').execute();
		expect(audited).toHaveLength(1);
	});
	test('may stay after all before its day', async () => {
		await leaveProgramme(central, { country: 'FI', from: dayAfter(5), confirm: 'FI' });
		expect(await stayInProgramme(central, { country: 'FI' })).toMatchObject({ ok: true });
		expect(await on('FI', 6)).toMatchObject({ scheme: 'eu', mayRegister: true });
		expect(await db.selectFrom('identity.closed_country').select('country').where('country', 'in', ['FI', 'AX']).execute()).toEqual([]);
	});
	test('the United Kingdom left, and its people find the door closed', async () => {
		expect(await db.selectFrom('identity.closed_country').select('country').execute()).toEqual([{ country: 'GB' }]);
	});
});
