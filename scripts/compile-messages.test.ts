import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { compileMessages } from './compile-messages.ts';
import { planted } from './messages/planted.ts';

const messages = 'src/modules/projects/messages';
const generated = 'src/platform/catalogues/generated';
const english = {
	'projects.title': "Projects' list",
	'projects.count': '{count, plural, one {# project} other {# projects}} by {who}',
	'projects.mail.subject': 'Hello {who}'
};
const arabic = {
	...english,
	'projects.title': 'المشاريع',
	'projects.count': '{count, plural, zero {لا مشاريع} one {مشروع} two {مشروعان} few {# مشاريع} many {# مشروعًا} other {# مشروع}} {who}'
};
const project = (files: Record<string, string | object> = {}) => {
	const root = planted({ [`${messages}/en.json`]: english, [`${messages}/ar.json`]: arabic, ...files });
	symlinkSync(join(import.meta.dirname, '../node_modules'), join(root, 'node_modules'));
	return root;
};
type Words = Record<string, string | ((params: object) => string)>;
const load = async (root: string, chunk: string): Promise<Words> =>
	((await import(/* @vite-ignore */ pathToFileURL(join(root, generated, `${chunk}.js`)).href)) as { default: Words }).default;
const say = (words: Words, key: string, params: object) => (words[key] as (params: object) => string)(params);

test('texts stay texts, and counts follow the rules of the language', async () => {
	const root = project();
	compileMessages(root);
	const [en, ar] = [await load(root, 'projects.en'), await load(root, 'projects.ar')];
	expect(en['projects.title']).toBe("Projects' list");
	expect(say(en, 'projects.count', { count: 1, who: 'Ana' })).toBe('1 project by Ana');
	expect(say(en, 'projects.count', { count: 1200, who: 'Ana' })).toBe('1,200 projects by Ana');
	expect([0, 1, 2, 3, 11, 100].map((count) => say(ar, 'projects.count', { count, who: '·' }))).toEqual([
		'لا مشاريع ·',
		'مشروع ·',
		'مشروعان ·',
		'3 مشاريع ·',
		'11 مشروعًا ·',
		'100 مشروع ·'
	]);
});

test('what is not translated yet speaks English, by English rules', async () => {
	const root = project();
	compileMessages(root);
	const greek = await load(root, 'projects.el');
	expect(greek['projects.title']).toBe("Projects' list");
	expect(say(greek, 'projects.count', { count: 0, who: 'Ana' })).toBe('0 projects by Ana');
});

test('French signs stay on the line of their word', async () => {
	const french = {
		'projects.title': 'Projets : « Fleuves » ; vraiment ?',
		'projects.count': '{count, plural, one {# projet !} many {# de projets !} other {# projets !}} « {who} »',
		'projects.mail.subject': 'Adresse : https://example.org'
	};
	const root = project({ [`${messages}/fr.json`]: french });
	compileMessages(root);
	const words = await load(root, 'projects.fr');
	expect(words['projects.title']).toBe('Projets\u202f: «\u202fFleuves\u202f»\u202f; vraiment\u202f?');
	expect(say(words, 'projects.count', { count: 2, who: 'Ana' })).toBe('2 projets\u202f! «\u202fAna\u202f»');
	expect((await load(root, 'projects-mail.fr'))['projects.mail.subject']).toBe('Adresse\u202f: https://example.org');
	expect((await load(root, 'projects.en'))['projects.title']).toBe("Projects' list");
});

test('words of mails are no part of what a page loads', async () => {
	const root = project();
	compileMessages(root);
	expect(Object.keys(await load(root, 'projects.en'))).not.toContain('projects.mail.subject');
	expect(say(await load(root, 'projects-mail.en'), 'projects.mail.subject', { who: 'Ana' })).toBe('Hello Ana');
	expect(readFileSync(join(root, generated, 'client.js'), 'utf8')).not.toContain('mail');
});

test('keys and arguments have types', () => {
	const root = project();
	compileMessages(root);
	const types = readFileSync(join(root, 'src/platform/i18n/keys.generated.ts'), 'utf8');
	expect(types).toContain("| 'projects.title';");
	expect(types).toContain("'projects.count': { count: number; who: string | number };");
});

test('nothing is written twice, a change is, and what went away goes away', () => {
	const root = project();
	expect(compileMessages(root).length).toBeGreaterThan(0);
	expect(compileMessages(root)).toEqual([]);
	writeFileSync(join(root, messages, 'ar.json'), JSON.stringify({ ...arabic, 'projects.title': 'مشاريع' }));
	expect(compileMessages(root)).toEqual([`${generated}/projects.ar.js`]);
	writeFileSync(join(root, messages, 'en.json'), JSON.stringify({ 'projects.title': 'Projects' }));
	compileMessages(root);
	expect(() => readFileSync(join(root, generated, 'projects-mail.en.js'))).toThrow();
});

test.each([
	['not JSON', `${messages}/fr.json`, '{"projects.title": ', /projects\/messages\/fr\.json/],
	['no flat map', `${messages}/fr.json`, { 'projects.title': { en: 'x' } }, /fr\.json: projects\.title is not a text/],
	['no ICU message', `${messages}/fr.json`, { 'projects.title': '{open' }, /projects\.title \(fr\)/]
])('a file that is %s is named', (_, path, content, sentence) =>
	expect(() => compileMessages(project({ [path]: content }))).toThrow(sentence)
);
