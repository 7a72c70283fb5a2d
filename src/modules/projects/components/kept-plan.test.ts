import { expect, test } from 'vitest';
import { holdsAll } from './kept-plan.ts';

const kept = { title: ['Rivers '], languages: ['it', 'en'], subjects: [], aims: ['One\r\ntwo'], pupils: [''] };

test('what the server has stored is not lost, whatever it trimmed', () => {
	expect(holdsAll({ title: ['Rivers'], languages: ['en', 'it'], subjects: [], aims: ['One\ntwo'] }, kept)).toBe(true);
});
test.each([
	['a text that it never got', { ...kept, aims: ['One'] }],
	['a choice', { ...kept, languages: ['it'] }],
	['a field', { title: ['Rivers'] }]
])('%s is', (_what, sent) => expect(holdsAll(sent, kept)).toBe(false));
