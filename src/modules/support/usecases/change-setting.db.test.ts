import { afterAll, beforeEach, expect, test } from 'vitest';
import { makeCentralOfficer } from '#identity/seed';
import { forgetSettings, setting } from '#platform/programme';
import { dropDatabase, freshDatabase } from '#platform/test';
import type { Actor } from '#platform/usecase';
import { changeSetting } from '#support';

let central: Actor;
beforeEach(async () => {
	central = (await makeCentralOfficer(await freshDatabase())).actor;
});
afterAll(dropDatabase);

const today = new Date().toISOString().slice(0, 10);
const change = (value: string, country = '') =>
	changeSetting(central, { key: 'limit.writes-per-ten-minutes', country, value, from: today, source: 'A call.' });

test('I15: the central office sets how often one may write, everywhere or in one country', async () => {
	expect(await change('900')).toMatchObject({ ok: true });
	expect(await change('2000', 'TR')).toMatchObject({ ok: true });
	forgetSettings();
	expect(await setting('limit.writes-per-ten-minutes')).toBe(900);
	expect(await setting('limit.writes-per-ten-minutes', { country: 'TR' })).toBe(2000);
});

test('I15: nobody shuts everybody out by a limit of nothing', async () => {
	expect(await change('0')).toEqual({ ok: false, refusal: 'limit-too-small', details: { least: 10 } });
});
