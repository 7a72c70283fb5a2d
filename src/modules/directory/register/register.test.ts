import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { COUNTRIES } from '../country.data.ts';
import { parseMapping } from './mapping.ts';
import { openRegister } from './register.ts';
import { registerCountry } from './register-country.ts';

const folder = mkdtempSync(join(tmpdir(), 'register-'));
afterAll(() => rmSync(folder, { recursive: true }));
const TODAY = new Date('2026-11-24');

/** Reads bytes or text as a register of the country; schools in short, everything else by its reason. */
async function read(content: string | Uint8Array, country: string, mapping = '', name = 'register.csv') {
	const path = join(folder, name);
	writeFileSync(path, content);
	const { reading, rows } = await openRegister(path, registerCountry(COUNTRIES, country, TODAY), parseMapping(mapping), '2026-11-24');
	const found: string[] = [];
	const places: (string | null)[] = [];
	for await (const { line, outcome } of rows) {
		if (outcome.kind !== 'school') found.push(`${line}: ${outcome.reason}`);
		else {
			const { code, name: school, city, lat, lon } = outcome.school;
			found.push([code, school, city].join('|'));
			places.push(lat === null ? outcome.place : `${lat?.toFixed(2)} ${lon?.toFixed(2)}`);
		}
	}
	return { reading, found, places };
}
/** Writes text in an 8-bit code page, the way TextDecoder reads it. */
function encode(text: string, page: string): Uint8Array {
	const letters = new TextDecoder(page).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
	return Uint8Array.from([...text], (letter) => letters.indexOf(letter));
}
const utf16 = (text: string, big = false) => (big ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'utf16le'));

describe('the same register in any encoding and layout', () => {
	const rows = [
		['IZO', 'Název', 'Obec'],
		['1', 'Základní škola Žďár', 'Žďár'],
		['2', 'Gymnázium, Příbram', 'Příbram'],
		['3', 'Škola "U Řeky"', 'Děčín']
	];
	const expected = ['1|Základní škola Žďár|Žďár', '2|Gymnázium, Příbram|Příbram', '3|Škola "U Řeky"|Děčín'];
	const text = (delimiter: string, end = '\r\n') =>
		rows.map((row) => row.map((cell) => (/["\t;,|]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter)).join(end) +
		end;
	test.each([
		['UTF-8, semicolons', text(';'), 'utf-8', ';'],
		['UTF-8 with a mark, commas', `\ufeff${text(',')}`, 'utf-8', ','],
		['UTF-8 with two marks and a sep line', `\ufeff\ufeffsep=|\r\n${text('|')}`, 'utf-8', '|'],
		['UTF-16 with a mark, tabs', utf16(`\ufeff${text('\t')}`), 'utf-16le', '\t'],
		['UTF-16 without a mark', utf16(text('\t', '\n')), 'utf-16le', '\t'],
		['UTF-16, the other way round', utf16(`\ufeff${text(';')}`, true), 'utf-16be', ';'],
		['UTF-16, the other way round, without a mark', utf16(text(';'), true), 'utf-16be', ';'],
		['Windows-1250', encode(text(';'), 'windows-1250'), 'windows-1250', ';'],
		[
			'JSON',
			JSON.stringify({
				meta: { made: 'today' },
				skoly: rows.slice(1).map(([izo, name, city]) => ({ izo, nazev: name, adresa: { obec: city } }))
			}),
			'utf-8',
			'json'
		]
	])('%s', async (_, content, encoding, format) => {
		const { reading, found } = await read(content, 'CZ');
		expect(found).toEqual(expected);
		expect(reading).toMatchObject({ encoding, format });
	});
	test.each([
		['BG', 'windows-1251', 'Код;Училище;Град\n1;Основно училище "Ботев";Ямбол\n', '1|Основно училище "Ботев"|Ямбол'],
		['TR', 'windows-1254', 'Kurum Kodu;Kurum Adı;İlçe\n1;İstiklal İlkokulu;Şişli\n', '1|İstiklal İlkokulu|Şişli'],
		['FR', 'windows-1252', 'numero_uai;nom;commune\n0350001A;Collège de l’Été;Orléans\n', '0350001A|Collège de l’Été|Orléans'],
		['GR', 'windows-1253', 'Κωδικός;Ονομασία;Δήμος\n1;Δημοτικό Σχολείο;Αθήνα\n', '1|Δημοτικό Σχολείο|Αθήνα']
	])('%s in %s', async (country, page, content, school) => {
		expect(await read(encode(content, page), country)).toMatchObject({ reading: { encoding: page }, found: [school] });
	});
});

describe('positions', () => {
	test('EPSG told by the row, by the mapping, by most rows, or guessed', async () => {
		const told = await read(
			'Nr;Name;Ort;EPSG;X;Y\n1;A Schule;Bochum;EPSG:25832;378180;5701853\n2;B Schule;Bochum;null;378180;5701853\n',
			'DE'
		);
		expect(told.places).toEqual(['51.45 7.25', '51.45 7.25']);
		const mapped = await read('Nr;Name;Ort;X;Y\n1;A Schule;Bochum;378180;5701853\n', 'DE', 'epsg = 25832');
		expect(mapped).toMatchObject({ places: ['51.45 7.25'], reading: { grid: { epsg: 25832, guessed: false } } });
		const guessed = await read('Kood;Nimi;Linn;X;Y\n1;A Kool;Tallinn;6589000;542000\n', 'EE');
		expect(guessed).toMatchObject({ places: ['59.44 24.74'], reading: { grid: { epsg: 3301, guessed: true } } });
	});
	test('latitude and longitude in each other’s column, a pair in one column, GeoJSON', async () => {
		expect((await read('id;name;town;lat;lon\n1;A School;Athlone;-7.94;53.42\n2;B School;Cork;-8.47;51.9\n', 'IE')).places).toEqual([
			'53.42 -7.94',
			'51.90 -8.47'
		]);
		expect((await read('id;name;town;position\n1;A School;Athlone;53.42, -7.94\n', 'IE')).places).toEqual(['53.42 -7.94']);
		const feature = {
			type: 'Feature',
			geometry: { type: 'Point', coordinates: [-7.94, 53.42] },
			properties: { roll_number: '1', official_name: 'A School', town: 'Athlone' }
		};
		expect(await read(JSON.stringify({ type: 'FeatureCollection', features: [feature] }), 'IE')).toMatchObject({
			found: ['1|A School|Athlone'],
			places: ['53.42 -7.94']
		});
	});
	test('outside the country, at 0/0, or in an unknown grid: dropped', async () => {
		const { places } = await read(
			'id;name;town;lat;lon;x;y;epsg\n1;A School;Cork;48.8;2.3;;;\n2;B School;Cork;0;0;;;\n3;C School;Cork;;;1000;2000;9999\n4;D School;Cork;53.4;-7.9;;;\n',
			'IE'
		);
		expect(places).toEqual(['outside', 'none', 'outside', '53.40 -7.90']);
	});
	test('far parts of the country are inside', async () => {
		expect((await read('id;nom;ville;lat;lon\n1;Collège;Saint-Denis;-20.9;55.5\n', 'FR')).places).toEqual(['-20.90 55.50']);
	});
});

describe('tables with their own ways', () => {
	test('title lines above the header, a last line with a sum', async () => {
		const { found } = await read(
			'Liste der Schulen\nStand: 1.9.2026;;\n\nSchulnummer;Schulname;Ort\n1;A Schule;Köln\n;;\n;Summe: 1;\n',
			'DE'
		);
		expect(found).toEqual(['1|A Schule|Köln', '7: neither-code-nor-town']);
	});
	test('no header at all, columns by number', async () => {
		expect((await read('1;A School;Cork\n2;B School;Sligo\n', 'IE', 'code = #1\nname = #2\ncity = #3')).found).toEqual([
			'1|A School|Cork',
			'2|B School|Sligo'
		]);
	});
	test('a header only that the mapping knows', async () => {
		expect((await read('Export 2026\nK1;K2;K3\n1;A School;Cork\n', 'IE', 'code = K1\nname = K2\ncity = K3')).found).toEqual([
			'1|A School|Cork'
		]);
	});
	test('short rows are read as far as they go, shifted and damaged ones are not', async () => {
		const { found } = await read(
			'id;name;town;web\n1;A School\n2\n3;B School;Cork;x.ie;;\n4;C;School;Cork;y.ie\n5;D Sch\ufffdol;Cork;\n6;E School;Cork;z.ie\n',
			'IE'
		);
		expect(found).toEqual([
			'1|A School|',
			'3: too-few-columns',
			'3|B School|Cork',
			'5: too-many-columns',
			'6: damaged-letters',
			'6|E School|Cork'
		]);
	});
	test('closed schools and offices are passed over', async () => {
		const { found } = await read(
			'uai;nom;commune;etat;type\n1A;Lycée A;Lyon;FERME;LYCEE\n2B;Rectorat;Lyon;OUVERT;RECTORAT\n3C;Lycée C;Lyon;OUVERT;LYCEE\n',
			'FR'
		);
		expect(found).toEqual(['2: closed', '3: no-school', '3C|Lycée C|Lyon']);
	});
	test('an array beside the schools that holds schools counts, another does not', async () => {
		const schools = [
			{ id: '1', name: 'A skole', poststed: 'Oslo' },
			{ id: '2', name: 'B skole', poststed: 'Oslo' }
		];
		const text = JSON.stringify({
			fields: [{ key: 'id', title: 'Id' }],
			schools,
			kindergartens: [{ id: '3', name: 'C barnehage', poststed: 'Oslo', ageMin: 1 }]
		});
		expect((await read(text, 'NO')).found).toEqual(['1|A skole|Oslo', '2|B skole|Oslo', '3|C barnehage|Oslo']);
		expect((await read(text, 'NO', 'array = kindergartens')).found).toEqual(['3|C barnehage|Oslo']);
	});
	test('what is no text is told by its name', async () => {
		await expect(read(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0), 'FR')).rejects.toThrow(
			'a spreadsheet (.xlsx, .ods) or an archive. Save the table as CSV'
		);
		await expect(read('x'.repeat(3_000_000), 'FR')).rejects.toThrow('Line 1 does not end');
	});
	test('half characters and null bytes do no harm', async () => {
		const { found } = await read(
			'[{"id":"1","name":"A Kool","linn":"Tar\\u0000tu\\ud800"},{"id":"2","name":"B\\ud800 Kool","linn":"Elva"}]',
			'EE'
		);
		expect(found).toEqual(['1|A Kool|', '1: damaged-letters']);
	});
	test('postcode and town in one column', async () => {
		expect((await read('id;nom;ville\n1;Lycée A;69001 LYON\n', 'FR')).found).toEqual(['1|Lycée A|Lyon']);
	});
});
