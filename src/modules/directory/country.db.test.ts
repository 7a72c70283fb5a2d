import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '#platform/db';
import { dropDatabase, freshDatabase } from '#platform/test';
import { COUNTRIES, OFFICES } from './country.data.ts';
import { loadCountries, loadCountry, loadOffices, seedCountries } from './country.sql.ts';

beforeAll(async () => {
	await freshDatabase();
	await db().transaction().execute(seedCountries);
});
afterAll(dropDatabase);

const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);

test('the countries are in the database as they are written down', async () => {
	const keyOf = ({ rule, from }: { rule: string; from: string }) => `${rule} ${from}`;
	const byRule = (country: (typeof COUNTRIES)[number]) => ({
		...country,
		rules: country.rules.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
	});
	const stored = await loadCountries(db());
	expect(stored.toSorted(byCode).map(byRule)).toEqual(COUNTRIES.toSorted(byCode).map(byRule));
	expect(await loadCountry(db(), 'XX')).toBeUndefined();
});

test('so are the offices, Belgium with three', async () => {
	const offices = await loadOffices(db());
	expect(offices).toHaveLength(OFFICES.length);
	expect(offices.filter((office) => office.country === 'BE').map((office) => office.regions)).toEqual([
		['Ostbelgien'],
		['Fédération Wallonie-Bruxelles'],
		['Vlaanderen']
	]);
});

test('loading them again changes nothing, not even what the central desk has changed since', async () => {
	await db()
		.updateTable('directory.country_rule')
		.set({ valid_from: '2026-09-01' })
		.where('country', '=', 'EE')
		.where('rule', '=', 'evidence')
		.execute();
	await db().deleteFrom('directory.office').where('key', '=', 'EE').execute();
	expect(await db().transaction().execute(seedCountries)).toBe(0);
	const estonia = await loadCountry(db(), 'EE');
	expect(estonia?.rules.filter((rule) => rule.rule === 'evidence')).toEqual([expect.objectContaining({ from: '2026-09-01' })]);
	expect((await loadOffices(db())).some((office) => office.key === 'EE')).toBe(false);
});
