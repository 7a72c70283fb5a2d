import { describe, expect, test } from 'vitest';
import { isGuessable } from './password.ts';

const own = ['Kadri', 'Nurm Tamm', 'kadri.nurm@kivilinn.example'];

describe('S2: easy to guess', () => {
	test.each([
		['a common one', 'sunshine'],
		['in any case', 'PassWord'],
		['a birthday', '12071984'],
		['of the programme', 'eTwinning123'],
		['one letter again and again', 'aaaaaaaaaa'],
		['three letters again and again', 'abcabcabc'],
		['the own address', 'kadri.nurm@kivilinn.example'],
		['a part of it with a tail', 'Kivilinn2026!'],
		['the own name with a tail', 'Kadri1234']
	])('%s', (_, password) => expect(isGuessable(password, own)).toBe(true));
});

test.each(['jõgi voolab merre', 'neli sõna ja lumi', 'Tartu-kivi-71-lumi', 'πέντε μήλα κόκκινα', 'xK7?pQ2v'])(
	'"%s" will do',
	(password) => {
		expect(isGuessable(password, own)).toBe(false);
	}
);
