import { describe, expect, test } from 'vitest';
import { applyMapping, parseMapping } from './mapping.ts';

const HEADERS = ['Nr', 'Name 1', 'Name 2', 'Stadt', 'Telefon'];
const apply = (text: string) => applyMapping(parseMapping(text), { code: [0], website: [3] }, HEADERS);

test('four lines', () => {
	expect(apply('code = Nr\nname = Name 1 + Name 2\ncity = Stadt\nwebsite = -')).toEqual({ code: [0], name: [1, 2], city: [3] });
});
test('comments, blank lines, colons, any case and accents of headers, columns by number', () => {
	expect(apply('# NRW\n\nName: name_1\r\nCITY = #4\nhouse-number = nr')).toEqual({
		code: [0],
		website: [3],
		name: [1],
		city: [3],
		houseNumber: [0]
	});
});
test('alternatives for other vintages', () => expect(apply('name = Schulname | Name 2')).toMatchObject({ name: [2] }));
test('values for every row, levels and types', () => {
	const mapping = parseMapping(
		'region = "Bayern"\nepsg = 25832\nlevels = primary, lower_secondary\nlevel 02 = upper-secondary vocational\nencoding = Windows-1250\narray = schools'
	);
	expect(mapping).toMatchObject({
		constants: { region: 'Bayern', epsg: '25832' },
		levels: ['primary', 'lower-secondary'],
		encoding: 'windows-1250',
		array: 'schools'
	});
	expect(mapping.types).toEqual(new Map([['02', ['upper-secondary', 'vocational']]]));
});
test('the same as JSON', () => {
	expect(apply('{"name": ["Name 1", "Name 2"], "city": "Stadt", "website": null}')).toEqual({ code: [0], name: [1, 2], city: [3] });
});
test('an empty file says nothing', () => expect(apply('')).toEqual({ code: [0], website: [3] }));

describe('what cannot be followed is told', () => {
	test.each([
		['colour = Nr', '"colour" is not a field'],
		['code Nr', '"code Nr" is not of the form field = Header.'],
		['code = Schulnummer', 'No column "Schulnummer" for code. The file has: Nr, Name 1, Name 2, Stadt, Telefon.'],
		['code = #9', 'No column "#9" for code'],
		['street = Telefon', 'The column "Telefon" is about a person'],
		['levels = middle', '"middle" is not a level'],
		['{"code": ', 'begins like JSON']
	])('%s', (text, sentence) => expect(() => apply(text)).toThrow(sentence));
});
