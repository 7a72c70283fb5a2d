import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { i18nFor } from '#platform/catalogues';
import { DEEDS } from './audit.data.ts';
import { deedOf, factsOf, idsIn, subjectOf } from './audit.ts';

const src = join(import.meta.dirname, '../..');
const i18n = i18nFor('en');
const ANNA = '01a223be-98c8-78de-9554-5b2bab2bedea';
const nameOf = (id: string) => (id === ANNA ? 'Anna Kask' : undefined);
const told = (details: Record<string, unknown>) => factsOf(details, i18n, nameOf).map(({ label, text }) => `${label}: ${text}`);

test('every use case that leaves an entry has words for it', () => {
	const sources = globSync('**/*.ts', { cwd: src }).filter((file) => !/\.(test|seed|generated)\.ts$/.test(file));
	const names = sources.flatMap((file) => {
		const code = readFileSync(join(src, file), 'utf8');
		// What jobs do leaves an entry only where they name what it is about.
		const leaves = code.includes('note(') ? /(?:useCase|asSystem)\(\s*'([a-z]+\.[a-z-]+)'/g : /useCase\(\s*'([a-z]+\.[a-z-]+)'/g;
		return [...code.matchAll(leaves)].map(([, name = '']) => name);
	});
	expect(names.length).toBeGreaterThan(100);
	expect(names.filter((name) => !(DEEDS as readonly string[]).includes(name) && !SILENT.includes(name))).toEqual([]);
});
/** Steps of jobs beside one that leaves an entry. */
const SILENT = ['directory.forget', 'twinspace.forget-invitations'];

test('a deed is told in words, one of a use case that is no more by its name', () => {
	expect(deedOf('directory.validate-memberships', i18n.t)).toBe('Teachers validated');
	expect(deedOf('directory.gone', i18n.t)).toBe('directory.gone');
});

test('details are told in words: codes, names, countries, days, counts', () => {
	expect(told({ decision: 'rejected', reason: 'Nobody of this name.' })).toEqual(['Decision: rejected', 'Reason: Nobody of this name.']);
	expect(told({ office: { role: 'officer', country: 'EE', regions: null } })).toEqual([
		'Role: officer of a national office',
		'Country: Estonia'
	]);
	expect(told({ person: ANNA, partner: '01a223be-98c8-78de-9554-5b2bab2bedeb' })).toEqual(['Person: Anna Kask']);
	expect(told({ validated: [ANNA, ANNA], moving: true })).toEqual(['Validated: 2', 'Changes school: yes']);
	expect(told({ rule: 'head-consent-for-project', value: true, from: '2026-11-28' })).toEqual([
		'Rule: Head’s consent for projects',
		'Value: yes',
		`From: ${i18n.date('2026-11-28')}`
	]);
	expect(told({ rule: 'academic-year', value: { startMonth: 9, endMonth: 6 } })).toEqual(['Rule: School year', 'Value: September to June']);
	expect(told({ reason: 'hate' })).toEqual(['Reason: Hatred or violence']);
	expect(told({ kind: 'twinspace.reply' })).toEqual(['Kind: Replies in your TwinSpaces']);
	expect(told({ project: ANNA, approval: 'x', note: '' })).toEqual([]);
});

test('an entry says whom it is about, unless they did it themselves', () => {
	const about = (useCase: string, subjectId: string, actorId: string | null) => subjectOf({ useCase, subjectId, actorId }, i18n, nameOf);
	expect(about('identity.sign-in', ANNA, null)).toBe('Anna Kask');
	expect(about('identity.change-name', ANNA, ANNA)).toBe('');
	expect(about('directory.set-country-rule', 'XK', ANNA)).toBe('Kosovo*');
	expect(about('support.change-setting', 'approval.target-days', ANNA)).toBe('Approval: promised days');
	expect(idsIn({ office: { id: ANNA }, all: [ANNA], day: '2026-11-28', none: null })).toEqual([ANNA, ANNA]);
});
