import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { db } from '#platform/db';
import { dropDatabase, freshDatabase } from '#platform/test';
import { seedCountries } from '../country.sql.ts';
import { RegisterError } from '../register/register-error.ts';
import { importSchools, type ImportOrder } from './import-schools.ts';

let folder: string;
beforeEach(async () => {
	await freshDatabase();
	await db().transaction().execute(seedCountries);
	folder = await mkdtemp(join(tmpdir(), 'register-'));
	return () => rm(folder, { recursive: true });
});
afterAll(dropDatabase);

/** Writes a register and imports it for Estonia, unless told otherwise. */
async function importText(text: string, order: Partial<ImportOrder> = {}, name = 'register.csv') {
	await writeFile(join(folder, name), text);
	return importSchools({ country: 'EE', files: [join(folder, name)], ...order });
}
const schools = () =>
	db()
		.selectFrom('directory.school')
		.select([
			'official_code as code',
			'name',
			'city',
			'levels',
			'lat',
			'lon',
			'website',
			'email_domain',
			'source',
			'status',
			'vanished_at as vanished'
		])
		.orderBy('name')
		.execute();
const names = async () => (await schools()).map((school) => `${school.name}${school.vanished ? ' †' : ''}`);

const HEADER = 'EHIS kood;Kooli nimi;Aadress;Postiindeks;Linn;Maakond;Kooli liik;Direktor;Telefon;E-post;Koduleht;lat;lon\n';
const row = (
	code: string,
	name: string,
	city = 'Tartu',
	more = '50001;põhikool;Mari Maasikas;5551234;kool@tkool.ee;www.tkool.ee;58.38;26.72'
) => {
	const [postcode, type, head, phone, mail, web, lat, lon] = more.split(';');
	return [code, name, 'Kooli 1', postcode, city, 'Tartu maakond', type, head, phone, mail, web, lat, lon].join(';') + '\n';
};

test('a school is stored with all that is said of it, and nothing of persons', async () => {
	const report = await importText(HEADER + row('101', 'Kesklinna Kool'));
	expect(report).toMatchObject({
		country: 'EE',
		source: 'ee',
		schools: 1,
		added: 1,
		updated: 0,
		unchanged: 0,
		vanished: 0,
		rejectedFiles: []
	});
	expect(await schools()).toEqual([
		{
			code: '101',
			name: 'Kesklinna Kool',
			city: 'Tartu',
			levels: ['primary', 'lower-secondary'],
			lat: 58.38,
			lon: 26.72,
			website: 'http://www.tkool.ee',
			email_domain: 'tkool.ee',
			source: 'ee',
			status: 'register',
			vanished: null
		}
	]);
	const everything = JSON.stringify(await db().selectFrom('directory.school').selectAll().execute());
	for (const personal of ['Maasikas', '5551234', 'kool@']) expect(everything).not.toContain(personal);
});

test('the same register twice changes nothing; a changed one updates in place', async () => {
	await importText(HEADER + row('101', 'Vana Kool') + row('102', 'Mäe Kool'));
	const before = await db().selectFrom('directory.school').select(['id', 'official_code', 'updated_at']).orderBy('official_code').execute();
	expect(await importText(HEADER + row('101', 'Vana Kool') + row('102', 'Mäe Kool'))).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
	expect(await importText(HEADER + row('101', 'Uus Kool') + row('102', 'Mäe Kool'))).toMatchObject({ added: 0, updated: 1, unchanged: 1 });
	const after = await db().selectFrom('directory.school').select(['id', 'official_code', 'updated_at']).orderBy('official_code').execute();
	expect(after.map((one) => one.id)).toEqual(before.map((one) => one.id));
	expect(after[1]).toEqual(before[1]);
	expect(await names()).toEqual(['Mäe Kool', 'Uus Kool']);
});

describe('schools that are missing', () => {
	const three = HEADER + row('1', 'A Kool') + row('2', 'B Kool') + row('3', 'C Kool');
	test('are marked as vanished, and return when they come back', async () => {
		await importText(three);
		expect(await importText(HEADER + row('1', 'A Kool') + row('3', 'C Kool'))).toMatchObject({ missing: 1, vanished: 1 });
		expect(await names()).toEqual(['A Kool', 'B Kool †', 'C Kool']);
		expect(await importText(three)).toMatchObject({ added: 0, updated: 1, returned: 1, vanished: 0 });
		expect(await names()).toEqual(['A Kool', 'B Kool', 'C Kool']);
	});
	test('are left alone when the import is a small piece of the register, or said to be one', async () => {
		await importText(three);
		expect(await importText(HEADER + row('1', 'A Kool'))).toMatchObject({ missing: 2, vanished: 0 });
		expect(await importText(HEADER + row('1', 'A Kool') + row('2', 'B Kool'), { completeness: 'partial' })).toMatchObject({
			missing: 1,
			vanished: 0
		});
		expect(await importText(HEADER + row('1', 'A Kool'), { completeness: 'complete' })).toMatchObject({ missing: 2, vanished: 2 });
	});
	test('are left alone in another register of the country, and among schools that people entered', async () => {
		await importText(three, { source: 'north' });
		await db()
			.insertInto('directory.school')
			.values({ country: 'EE', name: 'Entered School', status: 'entered', source: 'entered' })
			.execute();
		await importText(HEADER + row('9', 'South Kool'), { source: 'south' });
		expect(await importText(HEADER + row('9', 'South Kool'), { source: 'south', completeness: 'complete' })).toMatchObject({ vanished: 0 });
		expect(await names()).toEqual(['A Kool', 'B Kool', 'C Kool', 'Entered School', 'South Kool']);
	});
});

describe('several files of one register', () => {
	test('are united on the code; the later file is believed, the earlier fills its gaps', async () => {
		await writeFile(join(folder, '2025.csv'), `${HEADER}${row('0101', 'Vana Nimi')}${row('102', 'Mäe Kool')}`);
		await writeFile(join(folder, '2026.csv'), 'Kood,Nimi,Linn,Kooli liik\n101,Uus Nimi,Tartu,gümnaasium\n103,Oru Kool,Elva,\n');
		const files = ['2025.csv', '2026.csv'].map((name) => join(folder, name));
		expect(await importSchools({ country: 'EE', files })).toMatchObject({ schools: 3, added: 3 });
		expect((await schools()).map(({ code, name, levels, lat, website }) => [code, name, levels.join(' '), lat, website])).toEqual([
			['102', 'Mäe Kool', 'primary lower-secondary', 58.38, 'http://www.tkool.ee'],
			['103', 'Oru Kool', 'unknown', null, null],
			['101', 'Uus Nimi', 'primary lower-secondary upper-secondary', 58.38, 'http://www.tkool.ee']
		]);
	});
});

describe('a register without codes', () => {
	const text = 'Nimi,Linn\nMäe Kool,Tartu\nMäe Kool,Elva\nOru Kool,Tartu\n';
	test('knows schools by name and town', async () => {
		expect(await importText(text)).toMatchObject({ added: 3 });
		expect(await importText(text.replace('Mäe Kool,Elva', 'MÄE  KOOL,Elva'))).toMatchObject({
			added: 0,
			updated: 1,
			unchanged: 2,
			vanished: 0
		});
	});
	test('knows them again when codes are introduced, and when they are left out once more', async () => {
		await importText(text);
		expect(await importText('Kood,Nimi,Linn\n1,Mäe Kool,Tartu\n2,Mäe Kool,Elva\n3,Oru Kool,Tartu\n')).toMatchObject({
			added: 0,
			updated: 3,
			vanished: 0
		});
		expect(await importText(text)).toMatchObject({ added: 0, updated: 0, vanished: 0 });
		expect((await schools()).map((school) => school.code)).toEqual(expect.arrayContaining(['1', '2', '3']));
	});
});

test('rows that cannot be used are listed with line and reason, the others are imported', async () => {
	const report = await importText(
		`${HEADER}${row('1', 'A Kool')}${row('2', 'null')}${row('', 'B Kool', '-')}${row('4', '=C;Kool')}${row('5', 'D Kool')}`
	);
	expect(report).toMatchObject({ added: 2, rejectedFiles: [join(folder, 'register.csv.rejected.csv')] });
	expect(report.files[0]).toMatchObject({ rows: 5, schools: 2, rejected: 3 });
	expect(await readFile(join(folder, 'register.csv.rejected.csv'), 'utf8')).toBe(
		"\ufeffline,record,reason,code,name\r\n3,2,no-name,2,\r\n4,3,neither-code-nor-town,,B Kool\r\n5,4,too-many-columns,4,'=C\r\n"
	);
	await importText(HEADER + row('1', 'A Kool') + row('5', 'D Kool'));
	expect(existsSync(join(folder, 'register.csv.rejected.csv'))).toBe(false);
});

test('a dry run tells all and changes nothing', async () => {
	await importText(HEADER + row('1', 'A Kool') + row('2', 'B Kool') + row('3', 'C Kool'));
	const report = await importText(HEADER + row('1', 'A Kool') + row('2', 'Z Kool') + row('4', 'D Kool'), { dryRun: true });
	expect(report).toMatchObject({ dryRun: true, added: 1, updated: 1, unchanged: 1, missing: 1, vanished: 1 });
	expect(await names()).toEqual(['A Kool', 'B Kool', 'C Kool']);
});

test('positions outside the country are dropped and counted', async () => {
	const away = '50001;põhikool;;;;;48.85;2.35';
	const report = await importText(HEADER + row('1', 'A Kool') + row('2', 'B Kool', 'Tartu', away));
	expect(report.files[0]).toMatchObject({ withPlace: 1, outside: 1 });
	expect((await schools()).map((school) => school.lat)).toEqual([58.38, null]);
});

test('schools of a territory belong to its country, with the territory as region', async () => {
	await importText('code;nom;ville;region\n9710001A;Lycée Baimbridge;Les Abymes;\n', { country: 'GP' });
	expect(await db().selectFrom('directory.school').select(['country', 'region', 'levels']).execute()).toEqual([
		{ country: 'FR', region: 'Guadeloupe', levels: ['upper-secondary'] }
	]);
});

test.each([
	['a country that left', { country: 'GB' }, 'GB takes no part in the programme.'],
	['no country of the programme', { country: 'US' }, '"US" is not a country of the programme'],
	['a header the file does not have', { mapping: 'code = RSPO' }, 'No column "RSPO" for code.'],
	['a column about persons', { mapping: 'street = Telefon' }, 'The column "Telefon" is about a person'],
	['a file that is not there', { files: ['nowhere.csv'] }, 'The file nowhere.csv cannot be read (ENOENT).'],
	['a folder', { files: [tmpdir()] }, 'cannot be read (EISDIR).'],
	['a day that is none', { asOf: '1.9.2026' }, '"1.9.2026" is not a day'],
	['a field that does not exist', { mapping: 'colour = Linn' }, '"colour" is not a field.']
])('%s is told in a sentence, and nothing is changed', async (_, order, sentence) => {
	const attempt = importText(HEADER + row('1', 'A Kool'), order);
	await expect(attempt).rejects.toThrow(RegisterError);
	await expect(attempt).rejects.toThrow(sentence);
	expect(await schools()).toEqual([]);
});
test('a file without names is told in a sentence', async () => {
	await expect(importText('x;y\n1;2\n')).rejects.toThrow('no column of school names was found. The file has: x, y.');
});

test('a mapping of four lines is enough for headers nobody can guess', async () => {
	await importText('K1;K2;K3;K4;K5\n101;Mäe Kool;Tartu;X7;Jaan Tamm\n', {
		mapping: 'code = K1\nname = K2\ncity = K3\ntype = K4\nlevel X7 = vocational'
	});
	expect((await schools()).map(({ code, name, city, levels }) => [code, name, city, levels])).toEqual([
		['101', 'Mäe Kool', 'Tartu', ['vocational']]
	]);
});

test('two imports of one country at the same time do not make duplicates', async () => {
	const text = HEADER + Array.from({ length: 50 }, (_, i) => row(String(i + 1), `Kool ${i}`)).join('');
	await Promise.all([importText(text, {}, 'a.csv'), importText(text, {}, 'b.csv'), importText(text, {}, 'c.csv')]);
	expect(await schools()).toHaveLength(50);
});

test('the audit log tells of the import', async () => {
	await importText(HEADER + row('1', 'A Kool'));
	expect(await db().selectFrom('platform.audit').select(['use_case', 'actor_kind', 'subject_id', 'details']).execute()).toEqual([
		{
			use_case: 'directory.import-schools',
			actor_kind: 'system',
			subject_id: 'EE',
			details: expect.objectContaining({ source: 'ee', added: 1 })
		}
	]);
});
