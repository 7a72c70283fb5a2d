import { describe, expect, test } from 'vitest';
import {
	afterMove,
	membershipStates,
	nextDefault,
	personDeeds,
	personMay,
	placeRequest,
	standingOf,
	type MembershipFacts,
	type MembershipMove,
	type MembershipState
} from './membership.ts';

let count = 0;
const one = (state: MembershipState, over: Partial<MembershipFacts> = {}): MembershipFacts => ({
	id: `m${(count += 1)}`,
	state,
	isDefault: true,
	country: 'EE',
	requestedAt: new Date(2026, 0, count),
	...over
});

describe('the state chart', () => {
	const arrows: [MembershipState, MembershipMove, MembershipState][] = [
		['unconfirmed', 'confirm-email', 'pending'],
		['unconfirmed', 'withdraw', 'ended'],
		['pending', 'validate', 'validated'],
		['pending', 'reject', 'rejected'],
		['pending', 'withdraw', 'ended'],
		['validated', 'end', 'ended'],
		['validated', 'suspend', 'suspended'],
		['suspended', 'lift', 'validated'],
		['suspended', 'end', 'ended']
	];
	const moves: MembershipMove[] = ['confirm-email', 'validate', 'reject', 'withdraw', 'end', 'suspend', 'lift'];

	test.each(arrows)('%s, %s: %s', (from, move, to) => expect(afterMove(from, move)).toBe(to));
	test('has no other arrow', () => {
		const all = membershipStates.flatMap((state) => moves.map((move) => [state, move, afterMove(state, move)]));
		expect(all.filter(([, , to]) => to !== undefined)).toHaveLength(arrows.length);
	});
});

describe('standing', () => {
	test('nobody has none', () => expect(standingOf([])).toEqual({ standing: 'none', country: null }));
	test('is that of the default membership', () => {
		const moving = [one('validated'), one('pending', { isDefault: false, country: 'FI' })];
		expect(standingOf(moving)).toEqual({ standing: 'validated', country: 'EE' });
	});
	test('a suspension anywhere outweighs the default', () => {
		expect(standingOf([one('validated'), one('suspended', { isDefault: false })]).standing).toBe('suspended');
	});
	test('a rejection is told until the next request', () => {
		expect(standingOf([one('rejected')]).standing).toBe('rejected');
		expect(standingOf([one('rejected'), one('pending')]).standing).toBe('pending');
	});
	test('whoever left every school has none, and keeps the country', () => {
		expect(standingOf([one('ended', { country: 'PL' })])).toEqual({ standing: 'none', country: 'PL' });
	});
});

describe('the next default', () => {
	test('is a validated school before a request', () => {
		const kept = one('validated', { isDefault: false });
		expect(nextDefault([one('pending', { isDefault: false }), kept])).toBe(kept);
	});
	test('is none where all is history', () => expect(nextDefault([one('ended'), one('rejected'), one('suspended')])).toBeUndefined());
});

describe('a new request', () => {
	test('is the default where there was no school', () => {
		expect(placeRequest([one('rejected')], false)).toEqual({ isDefault: true, replaces: null, withdraws: [] });
	});
	test('to move keeps the old school until the new one is validated', () => {
		const old = one('validated');
		expect(placeRequest([old], true)).toEqual({ isDefault: false, replaces: old.id, withdraws: [] });
	});
	test('for a second school leaves the first alone', () => {
		expect(placeRequest([one('validated')], false)).toEqual({ isDefault: false, replaces: null, withdraws: [] });
	});
	test('takes the place of one that waits', () => {
		const waiting = one('pending');
		expect(placeRequest([waiting], false)).toEqual({ isDefault: true, replaces: null, withdraws: [waiting] });
	});
	test('is no way around a suspension', () => expect(placeRequest([one('suspended')], false)).toBe('suspended'));
});

describe('what a person may do', () => {
	const allowed = (standing: Parameters<typeof personMay>[0]) => personDeeds.filter((deed) => personMay(standing, deed));

	test('pending: prepare, but meet nobody', () => {
		expect(allowed('pending')).toEqual(['complete-profile', 'browse-public-projects', 'draft-project', 'draft-notice']);
	});
	test('validated: all', () => expect(allowed('validated')).toEqual([...personDeeds]));
	test('suspended: read what everybody reads', () => expect(allowed('suspended')).toEqual(['browse-public-projects']));
	test.each(['none', 'unconfirmed', 'rejected'] as const)('%s: as little as pending', (standing) => {
		expect(allowed(standing)).toEqual(allowed('pending'));
	});
});
