import { expect, test } from 'vitest';
import { records } from './records.ts';

test('texts written for people become titles, fields and paragraphs', () => {
	const text = `
= A title
lang: en
aims: one thing
	and another

A paragraph on
two lines.

- first
- second

= Another

Only words: no field.
`;
	expect(records(text)).toEqual([
		{ title: 'A title', fields: { lang: 'en', aims: 'one thing and another' }, body: ['A paragraph on two lines.', '- first\n- second'] },
		{ title: 'Another', fields: {}, body: ['Only words: no field.'] }
	]);
});

test('a line among the fields that is none is told', () => {
	expect(() => records('= A title\nlang: en\nwords too early')).toThrow('words too early');
	expect(() => records('words before the first title')).toThrow('= title');
});
