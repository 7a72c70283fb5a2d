import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '#platform/db';
import { dropDatabase, freshDatabase } from '#platform/test';
import { searchSchools } from './school-search.sql.ts';
import { makeSchool } from './seed.ts';

let db: Db;
beforeAll(async () => void (db = await freshDatabase()));
afterAll(dropDatabase);

describe('school search', () => {
	beforeAll(async () => {
		const names = ['Tartu Kivilinna Kool', 'Kivilinna Lasteaed', 'Tammegümnaasium', 'Põlva Ühisgümnaasium', 'Ecole élémentaire'];
		for (const name of names) await makeSchool(db, { country: 'LV', name, city: 'Rīga', official_code: name.slice(0, 8) });
		await makeSchool(db, { country: 'LV', name: 'Kivilinna gone', vanished_at: new Date() });
		await makeSchool(db, { country: 'LV', name: 'Kivilinna typed in', status: 'entered' });
	});
	const found = async (question: string) => (await searchSchools(db, 'LV', question)).map((one) => one.name);

	test('names that begin with the letters come first, then words that do', async () => {
		expect(await found('kivilin')).toEqual(['Kivilinna Lasteaed', 'Tartu Kivilinna Kool']);
	});
	test('is blind to accents and case', async () => {
		expect(await found('POLVA UHIS')).toEqual(['Põlva Ühisgümnaasium']);
		expect(await found('école elementaire')).toEqual(['Ecole élémentaire']);
	});
	test('finds inside a word, and the town, and the misspelt', async () => {
		expect(await found('gumnaasium')).toEqual(['Tammegümnaasium', 'Põlva Ühisgümnaasium']);
		expect(await found('riga kivil')).toHaveLength(2);
		expect(await found('kivillina')).toContain('Kivilinna Lasteaed');
	});
	test.each(['', ' ', 'k', '%', '_', '\\', "'; drop table directory.school; --", '☃☃', 'Г'.repeat(500)])(
		'takes %j without a word',
		async (question) => {
			expect(await found(question)).toEqual([]);
		}
	);
});
