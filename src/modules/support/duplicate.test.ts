import { describe, expect, test } from 'vitest';
import { mayMergePersons, veiledAddress, type MergeSide } from './duplicate.ts';

const side = (id: string, over: Partial<MergeSide> = {}): MergeSide => ({
	id,
	kind: 'person',
	closed: false,
	suspended: false,
	confirmed: true,
	validated: true,
	holdsOffice: false,
	served: true,
	...over
});
const verdict = (from: Partial<MergeSide>, into: Partial<MergeSide>, together: string[] = [], actor = 'officer') => {
	const result = mayMergePersons(actor, side('from', from), side('into', into), together);
	return result.ok ? 'ok' : result.refusal;
};

describe('two accounts of one person', () => {
	test('become one', () => expect(verdict({}, {})).toBe('ok'));
	test('the unproven one goes into the validated one', () => expect(verdict({ validated: false, confirmed: false }, {})).toBe('ok'));
	test.each([
		['same-account', { id: 'into' }, {}],
		['no-such-account', { kind: 'pupil' }, {}],
		['no-such-account', {}, { closed: true }],
		['no-such-account', { served: false }, {}],
		['no-such-account', {}, { served: false }],
		['account-in-office', { holdsOffice: true }, {}],
		['account-in-office', {}, { holdsOffice: true }],
		['account-suspended', { suspended: true }, {}],
		['account-suspended', {}, { suspended: true }],
		['address-unconfirmed', {}, { confirmed: false }],
		['validated-stays', {}, { validated: false }]
	] as const)('%s: %j into %j', (expected, from, into) => expect(verdict(from, into)).toBe(expected));
	test('not by an officer whose own account is one of them', () => {
		expect(verdict({}, {}, [], 'from')).toBe('own-account');
		expect(verdict({}, {}, [], 'into')).toBe('own-account');
	});
	test('not where both founded a project: it has two founders', () => {
		const result = mayMergePersons('officer', side('from'), side('into'), ['Rivers']);
		expect(result).toMatchObject({ ok: false, refusal: 'founded-together', details: { project: 'Rivers' } });
	});
});

test.each([
	['kadri.kask@kool.example', 'k•••@kool.example'],
	['"a@b"@mail.example', '"•••@mail.example']
])('the address %s is told as %s', (email, veiled) => expect(veiledAddress(email)).toBe(veiled));
