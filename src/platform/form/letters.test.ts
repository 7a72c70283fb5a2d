import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { faultOfPersonName } from './letters.ts';
import { personName } from './index.ts';

describe('a person’s name (quality I12)', () => {
	it.each([
		['Åse'],
		['O’Neil'],
		['Zoë-Anne'],
		['Nguyễn'],
		['Αικατερίνη'],
		['Оксана'],
		['მარიამ'],
		['محمد'],
		['شیما\u200cزاده'],
		['שְׁמוּאֵל'],
		['नमस्ते'],
		['Ana Ања'],
		['Anne 2']
	])('%s is one', (name) => expect(faultOfPersonName(name)).toBeUndefined());

	it.each([
		['M\u0430arja, with a Cyrillic а', 'M\u0430arja', 'mixed-letters'],
		['\u0391nna, with a Greek Α', '\u0391nna', 'mixed-letters'],
		['Мapія, with a Latin a', 'М\u0061рія', 'mixed-letters'],
		['a word that turns round', 'Ma\u202erja', 'hidden-characters'],
		['a gap nobody sees', 'Ma\u200brja', 'hidden-characters'],
		['marks heaped upon a letter', 'a\u0300\u0301\u0302\u0303\u0304\u0305', 'no-name'],
		['a picture', '👩‍🏫', 'no-name'],
		['a number', '42', 'no-name']
	])('%s is none', (_, name, fault) => expect(faultOfPersonName(name)).toBe(fault));

	it('is refused in a form with the words for what is wrong', () => {
		const saved = v.safeParse(personName(80), 'M\u0430arja');
		expect(saved.issues?.map((issue) => issue.message)).toEqual(['form.mixed-letters']);
		expect(v.safeParse(personName(80), '  Åse \n Marie ').output).toBe('Åse Marie');
		expect(v.safeParse(personName(80), '').issues?.map((issue) => issue.message)).toEqual(['form.required']);
	});
});
