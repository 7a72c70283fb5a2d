import { expect, test } from 'vitest';
import { isLanguage } from '#directory';
import { records } from '#platform/demo';
import { docOfText } from '../document-text.ts';
import { readDocument } from '../document.ts';
import { pageTexts, readThreads, threadTexts } from './demo-space.ts';
import { riverPages, riverThreads } from './rivers.ts';

const BLANKS = 'project description aims process results schools ages townA townB schoolA schoolB teacherA teacherB'.split(' ');
const pages = [
	...pageTexts(),
	...records(riverPages).map(({ title, body, fields }) => ({
		title,
		kind: 'diary',
		language: fields.language ?? 'en',
		body: body.join('\n\n')
	}))
];

test.each(pages.map((page) => [`${page.language} ${page.title}`, page] as const))(
	'the page %s is a document with known blanks',
	(_, page) => {
		expect(isLanguage(page.language)).toBe(true);
		const read = readDocument(docOfText(page.body.replace(/\{picture: [^}]*\}/g, '')));
		expect(read.ok).toBe(true);
		for (const [, name] of page.body.replace(/\{picture: [^}]*\}/g, '').matchAll(/\{([^}]*)\}/g)) expect(BLANKS).toContain(name);
	}
);

test('threads have a room, a speaker for every post, and words', () => {
	const threads = [...threadTexts(), ...readThreads(riverThreads)];
	expect(threads.length).toBeGreaterThan(40);
	for (const { title, posts, language } of threads) {
		expect(isLanguage(language)).toBe(true);
		for (const { speaker, text } of posts) expect([title, /^[TU1-4]$/.test(speaker) && text.length > 0]).toEqual([title, true]);
		expect(posts.map(({ text }) => text).filter((text) => /^[A-Z0-9]: /.test(text))).toEqual([]);
	}
});
