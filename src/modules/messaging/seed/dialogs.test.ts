import { expect, test } from 'vitest';
import { isLanguage } from '#directory';
import { records } from '#platform/demo';
import { castDialogs } from './cast-dialogs.ts';
import { dialogs as english } from './dialogs-en.ts';
import { dialogs as others, requests } from './dialogs-many.ts';

test('whoever speaks is A or B, and both say something', () => {
	const dialogs = [english, others, castDialogs].flatMap(records);
	expect(dialogs.length).toBeGreaterThan(55);
	for (const { title, body } of dialogs)
		for (const line of body) expect([title, line]).toEqual([title, expect.stringMatching(/^[AB]: \S/)]);
});

test('requests stand in known languages, with known blanks', () => {
	for (const [code, text] of Object.entries(requests)) {
		expect([code, isLanguage(code)]).toEqual([code, true]);
		for (const [blank] of text.matchAll(/\{\w+\}/g)) expect(['{A}', '{B}', '{townA}', '{townB}']).toContain(blank);
	}
});
