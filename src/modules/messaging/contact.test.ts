import { expect, test } from 'vitest';
import { mayRequest } from './contact.ts';

const anna = { id: 'a', validated: true, available: true };
const luis = { id: 'b', validated: true, available: true };
const nothing = { contacts: false, blocked: false, open: false };
const few = { today: 0, limit: 20 };

test('an eTwinner may ask an available eTwinner', () =>
	expect(mayRequest(anna, luis, nothing, few)).toEqual({ ok: true, value: undefined }));
test.each([
	['not-validated', { ...anna, validated: false }, luis, nothing, few],
	['not-yourself', anna, anna, nothing, few],
	['cannot-be-reached', anna, undefined, nothing, few],
	['cannot-be-reached', anna, { ...luis, available: false }, nothing, few],
	['cannot-be-reached', anna, luis, { ...nothing, blocked: true }, few],
	['already-contacts', anna, luis, { ...nothing, contacts: true }, few],
	['already-asked', anna, luis, { ...nothing, open: true }, few]
] as const)('%s', (refusal, from, to, between, sameText) =>
	expect(mayRequest(from, to, between, sameText)).toEqual({ ok: false, refusal })
);
test('the same text does not go to everybody', () =>
	expect(mayRequest(anna, luis, nothing, { today: 20, limit: 20 })).toEqual({
		ok: false,
		refusal: 'same-text-too-often',
		details: { limit: 20 }
	}));
