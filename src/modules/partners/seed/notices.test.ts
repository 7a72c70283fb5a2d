import { expect, test } from 'vitest';
import { isLanguage, isSubject } from '#directory';
import { records } from '#platform/demo';
import { NOTICE_KINDS } from '../notice.ts';
import { notices as english } from './notices-en.ts';
import { notices as others } from './notices-other.ts';
import { notices as romance } from './notices-romance.ts';

const notices = [english, romance, others].flatMap(records);

test('there are notices enough for the first pages, in many languages', () => {
	expect(notices.length).toBeGreaterThan(70);
	expect(new Set(notices.map(({ fields }) => fields.lang ?? 'en')).size).toBeGreaterThan(14);
});

test.each(notices.map((notice) => [notice.title, notice] as const))('%s', (_, { fields, body }) => {
	expect(NOTICE_KINDS).toContain(fields.kind);
	expect((fields.subjects ?? '').split(' ').filter((subject) => !isSubject(subject))).toEqual([]);
	expect((fields.languages ?? '').split(' ').filter((code) => !isLanguage(code))).toEqual([]);
	expect(fields.languages?.split(' ')).toContain(fields.lang ?? 'en');
	expect(fields.ages).toMatch(/^\d+-\d+$/);
	expect(body.join('').length).toBeGreaterThan(40);
});
