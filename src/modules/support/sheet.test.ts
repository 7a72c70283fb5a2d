import { expect, test } from 'vitest';
import { sheetOf } from './sheet.ts';

test('cells with commas, quotes and new lines stay one cell', () => {
	expect(sheetOf(['Name', 'School'], [['Kask, Ott', 'The "Old"\nSchool']])).toBe(
		'\uFEFFName,School\r\n"Kask, Ott","The ""Old""\nSchool"\r\n'
	);
});
test.each(['=1+1', '+44', '-2', '@SUM(A1)', '\t=1', ' =1', '|calc', '\u0000=1'])('%j is no formula (I9)', (text) => {
	expect(
		sheetOf(['A'], [[text]])
			.split('\r\n')[1]
			?.replace(/^"/, '')
	).toBe(`'${text}`);
});
