import { describe, expect, test } from 'vitest';
import { evidenceChips, isEnough, isProven, provesSchool, type Evidence } from './evidence.ts';

const head: Evidence = { kind: 'head', state: 'confirmed' };
const asked: Evidence = { kind: 'head', state: 'requested' };
const certificate: Evidence = { kind: 'certificate', state: 'requested' };

describe('is it enough?', () => {
	test('one confirmed kind that the country takes', () => expect(isProven([head], ['head', 'domain'])).toBe(true));
	test('not one that it does not take', () => expect(isProven([head], ['certificate', 'list'])).toBe(false));
	test('not a question that nobody has answered', () => expect(isEnough([asked], ['head'])).toBe(false));
	test('a certificate is for the officer to look at, so it never goes in bulk', () => {
		expect(isProven([certificate], ['certificate'])).toBe(false);
		expect(isEnough([certificate], ['certificate'])).toBe(true);
		expect(isEnough([certificate], ['head'])).toBe(false);
	});
});

describe('an address at the school', () => {
	test.each([
		['kadri@kivilinn.tartu.ee', 'kivilinn.tartu.ee', true],
		['Kadri@Kivilinn.Tartu.EE', 'kivilinn.tartu.ee', true],
		['kadri@pupils.kivilinn.tartu.ee', 'kivilinn.tartu.ee', false],
		['kadri@notkivilinn.tartu.ee', 'kivilinn.tartu.ee', false],
		['kadri@gmail.com', 'gmail.com', false],
		['kadri@gmail.com', null, false]
	])('%s and %s: %s', (email, domain, proves) => expect(provesSchool(email, domain)).toBe(proves));
});

describe('the chips of a row', () => {
	test('what is confirmed comes first', () => {
		expect(evidenceChips([certificate, head], 'a@school.example').map((chip) => [chip.kind, chip.tone])).toEqual([
			['head', 'leaf'],
			['certificate', 'sun']
		]);
	});
	test('an answer outweighs the question', () => {
		expect(evidenceChips([asked, { kind: 'head', state: 'refused' }], 'a@school.example')).toEqual([
			{ kind: 'head', state: 'refused', tone: 'coral' }
		]);
	});
	test('an address that anybody can have is said', () => {
		expect(evidenceChips([], 'a@gmail.com').map((chip) => chip.kind)).toEqual(['private-mail']);
		expect(evidenceChips([{ kind: 'domain', state: 'confirmed' }], 'a@gmail.com').map((chip) => chip.kind)).toEqual(['domain']);
	});
	test('nothing at all is said too', () => expect(evidenceChips([], 'a@school.example').map((chip) => chip.kind)).toEqual(['none']));
});
