import { describe, expect, test } from 'vitest';
import { sniffDialect } from './dialect.ts';
import { readDelimited } from './read-delimited.ts';
import { readJson } from './read-json.ts';

/** The text in pieces of `size` characters, as a stream gives it. */
const pieces = (text: string, size: number) =>
	async function* () {
		for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
	};
const all = async <T>(rows: AsyncIterable<T>): Promise<T[]> => {
	const found: T[] = [];
	for await (const row of rows) found.push(row);
	return found;
};
async function read(text: string, size = 5) {
	const dialect = sniffDialect(text);
	if (dialect.kind === 'json') throw new Error('json');
	return all(readDelimited(pieces(text, size)(), dialect, dialect.skipLines));
}

describe('the layout of a text', () => {
	test.each([
		['a;b;c\n1;"Str. 5, Haus 2";x\n2;y, z;w\n', ';'],
		['a,b,c\n1,"x; y; z",2\n', ','],
		['a\tb\tc\n1\t2, 3\t4\n', '\t'],
		['a|b|c\n1|2;3|4,5\n', '|']
	])('%j', (text, delimiter) => expect(sniffDialect(text)).toMatchObject({ delimiter, skipLines: 0, quoted: true }));
	test.each([
		['sep=;\na;b\n1;2\n', ';'],
		['sep=|\r\na|b\r\n', '|'],
		['"sep=,"\na,b\n', ','],
		['SEP=\t\na\tb\n', '\t']
	])('told: %j', (text, delimiter) => {
		expect(sniffDialect(text)).toMatchObject({ delimiter, skipLines: 1 });
	});
	test.each(['[{"a":1}]', ' \n{"rows":[]}'])('JSON: %j', (text) => expect(sniffDialect(text)).toEqual({ kind: 'json' }));
	test('a title line above the table does not mislead', () => {
		expect(sniffDialect('Stand: 1.9.2026, vorläufig\na;b;c\n1;2;3\n4;5;6\n7;8;9\n')).toMatchObject({ delimiter: ';' });
	});
});

describe('delimited rows', () => {
	const row = (line: number, ...cells: string[]) => ({ line, cells, unclosed: false });
	test.each([1, 2, 3, 7, 1000])('lines are counted from the file, in chunks of %i', async (size) => {
		const rows = await read('sep=;\r\na;b\r\n\r\n"x\r\ny";1\r\nz;2', size);
		expect(rows).toEqual([row(2, 'a', 'b'), row(4, 'x\r\ny', '1'), row(6, 'z', '2')]);
	});
	test.each([1, 2, 3, 1000])('quotes inside words and doubled quotes stay what they are, in chunks of %i', async (size) => {
		expect(await read('a;b\n"Училище ""Рилски""";1\nSchule "Am Markt";"2"\n', size)).toEqual([
			row(1, 'a', 'b'),
			row(2, 'Училище "Рилски"', '1'),
			row(3, 'Schule "Am Markt"', '2')
		]);
	});
	test.each([7, 4096])('a quotation mark that is never closed costs its own line only, in chunks of %i', async (size) => {
		const good = (from: number, to: number) =>
			Array.from({ length: to - from + 1 }, (_, i) => `${from + i};"name ${from + i}";town\n`).join('');
		const rows = await read(`code;name;city\n${good(1, 3)}4;"broken;town\n${good(5, 300)}301;"last;town\n`, size);
		expect(rows.filter((one) => one.unclosed)).toEqual([
			{ line: 5, cells: ['4', '"broken', 'town'], unclosed: true },
			{ line: 302, cells: ['301', '"last', 'town'], unclosed: true }
		]);
		expect(rows.filter((one) => !one.unclosed)).toHaveLength(300);
		expect(rows.at(-2)).toEqual(row(301, '300', 'name 300', 'town'));
	});
	test('a lost mark far from any other ends with its line', async () => {
		const rows = await read(`a;b\n"1";"x"\n"2";"y"\n"3";"z"\n"4";"lost\n${'5;w\n'.repeat(100)}`);
		expect(rows.filter((one) => one.unclosed).map((one) => one.line)).toEqual([5]);
		expect(rows).toHaveLength(105);
	});
	test('marks that only stray in are letters like others', async () => {
		expect((await read('a;b\n1;"Schule\n2;"Zoll"s\n3;x\n')).map((one) => one.cells[1])).toEqual(['b', '"Schule', '"Zoll"s', 'x']);
	});
	test('old line ends', async () => expect((await read('a;b\r1;2\r3;4')).map((row) => row.line)).toEqual([1, 2, 3]));
});

describe('objects in JSON', () => {
	const json = (value: unknown, size = 3) => all(readJson(pieces(typeof value === 'string' ? value : JSON.stringify(value), size)()));
	test.each([1, 2, 3, 50])('an array, and an array in an object, in chunks of %i', async (size) => {
		const schools = [
			{ id: '1', name: 'A "b" {c}' },
			{ id: 2, name: null, open: true }
		];
		const expected = [
			{ id: '1', name: 'A "b" {c}' },
			{ id: '2', name: '', open: '1' }
		];
		expect((await json(schools, size)).map((row) => row.record)).toEqual(expected);
		const inside = await json({ note: 'x: [y', meta: { n: 1 }, schools, more: [{ id: 3 }] }, size);
		expect(inside.map((row) => [row.array, row.record?.id])).toEqual([
			['schools', '1'],
			['schools', '2'],
			['more', '3']
		]);
	});
	test('nested objects are flattened, points become lat and lon', async () => {
		const feature = { type: 'Feature', geometry: { type: 'Point', coordinates: [4.5, 50.1] }, properties: { name: 'X', tags: ['a', 'b'] } };
		expect((await json({ type: 'FeatureCollection', features: [feature] }))[0]?.record).toEqual({
			type: 'Feature',
			'geometry.lon': '4.5',
			'geometry.lat': '50.1',
			'properties.name': 'X',
			'properties.tags': 'a; b'
		});
	});
	test('a broken object is told with its line, the others are read', async () => {
		const rows = await json('[\n{"a": 1},\n{"a": oops},\n{"a": "\\" }"}\n]');
		expect(rows.map((row) => [row.line, row.record])).toEqual([
			[2, { a: '1' }],
			[3, null],
			[4, { a: '" }' }]
		]);
	});
	test('a file cut off in the middle', async () => {
		expect((await json('[{"a": 1},{"a"')).map((row) => row.record)).toEqual([{ a: '1' }, null]);
	});
});
