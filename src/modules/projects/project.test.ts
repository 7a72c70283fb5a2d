import { describe, expect, test } from 'vitest';
import { judge, officesToAsk, outcome } from './approval.ts';
import { mayFound } from './founding.ts';
import { closingDay, due, dueWhenClosed, extendedEnd } from './lifecycle.ts';
import { addMonths, datesFit, hasSpace, maySteps, planGaps, PROJECT_STATES, step } from './project.ts';

describe('the state chart', () => {
	test('a project goes from draft to a running TwinSpace', () => {
		expect(step('draft', 'propose')).toEqual({ ok: true, value: 'awaiting_partner' });
		expect(step('awaiting_partner', 'accept')).toEqual({ ok: true, value: 'awaiting_approval' });
		expect(step('awaiting_approval', 'approve')).toEqual({ ok: true, value: 'active' });
		expect(step('active', 'close')).toEqual({ ok: true, value: 'closed' });
		expect(step('closed', 'reopen')).toEqual({ ok: true, value: 'active' });
	});
	test.each(['rejected', 'withdrawn', 'archived'])('%s is the end', (state) => expect(maySteps(state)).toEqual([]));
	test('no step leads out of a state that is not on its list', () => {
		for (const state of PROJECT_STATES) {
			expect(step(state, 'approve').ok).toBe(state === 'awaiting_approval');
			expect(hasSpace(state)).toBe(['active', 'closed', 'archived'].includes(state));
		}
	});
});

describe('founding', () => {
	const anna = { id: 'a', schoolId: 's1', country: 'PL', validated: true, available: false };
	const luis = { id: 'b', schoolId: 's2', country: 'PT', validated: true, available: true };
	test('two countries make a European project, one country a national one', () => {
		expect(mayFound(anna, luis, true, 'fit')).toEqual({ ok: true, value: 'european' });
		expect(mayFound(anna, { ...luis, country: 'PL' }, true, 'fit')).toEqual({ ok: true, value: 'national' });
	});
	test.each([
		['founder-not-validated', { ...anna, validated: false }, luis, true, 'fit'],
		['partner-not-validated', anna, { ...luis, validated: false }, true, 'fit'],
		['not-yourself', anna, { ...luis, id: 'a' }, true, 'fit'],
		['not-a-contact', anna, luis, false, 'fit'],
		['partner-not-available', anna, { ...luis, available: false }, true, 'fit'],
		['same-school', anna, { ...luis, schoolId: 's1' }, true, 'fit'],
		['too-few-countries', anna, luis, true, 'too-few-countries'],
		['needs-eu-or-associated-partner', anna, luis, true, 'needs-eu-or-associated-partner'],
		['country-takes-no-part', anna, luis, true, 'country-takes-no-part']
	] as const)('%s', (refusal, founder, partner, contacts, countries) => {
		expect(mayFound(founder, partner, contacts, countries)).toEqual({ ok: false, refusal });
	});
});

describe('decisions', () => {
	const of = (...decisions: ('pending' | 'approved' | 'changes_requested' | 'rejected')[]) =>
		outcome(decisions.map((decision) => ({ decision })));
	test('the last approval opens, one rejection ends, one request sends back', () => {
		expect(of('approved', 'pending')).toBe('awaiting_approval');
		expect(of('approved', 'approved')).toBe('active');
		expect(of('approved', 'rejected')).toBe('rejected');
		expect(of('changes_requested', 'pending')).toBe('changes_requested');
	});
	test('a no needs a reason, a yes the consent of the head where the country asks for it', () => {
		const founders = [{ accountId: 'a', country: 'PL', headConsent: 'asked' }];
		expect(judge('rejected', '', founders, 'PL')).toEqual({ ok: false, refusal: 'reason-missing' });
		expect(judge('approved', '', founders, 'PL')).toEqual({ ok: false, refusal: 'head-consent-missing' });
		expect(judge('approved', '', founders, 'PT').ok).toBe(true);
		expect(judge('approved', '', [{ accountId: 'a', country: 'PL', headConsent: 'given' }], 'PL').ok).toBe(true);
	});
	test('an approval once given stands when the project is handed in again', () => {
		const offices = [{ id: 'pl' }, { id: 'pt' }, { id: 'pl' }];
		expect(
			officesToAsk(offices, [
				{ officeId: 'pl', decision: 'approved' },
				{ officeId: 'pt', decision: 'changes_requested' }
			])
		).toEqual([{ id: 'pt' }]);
		expect(
			officesToAsk(offices, [
				{ officeId: 'pl', decision: 'changes_requested' },
				{ officeId: 'pt', decision: 'pending' }
			])
		).toEqual([{ id: 'pl' }]);
		expect(officesToAsk(offices, [])).toEqual([{ id: 'pl' }, { id: 'pt' }]);
	});
});

describe('time', () => {
	const running = {
		endOn: '2026-12-20',
		lastActivityAt: new Date('2026-11-01'),
		approvedAt: new Date('2026-09-01'),
		reopenedAt: null,
		warnedDays: [] as number[]
	};
	test('a project closes after its end date or after long silence, whichever comes first', () => {
		expect(closingDay(running, 365)).toEqual({ day: '2026-12-20', because: 'ended' });
		expect(closingDay(running, 30)).toEqual({ day: '2026-12-01', because: 'inactive' });
	});
	test('warnings come 30 and 7 days before, once each, and are made up for', () => {
		expect(due(running, '2026-11-01', [30, 7], 365)).toBeUndefined();
		expect(due(running, '2026-11-20', [30, 7], 365)).toEqual({ warn: 30 });
		expect(due({ ...running, warnedDays: [30] }, '2026-11-25', [30, 7], 365)).toBeUndefined();
		expect(due({ ...running, warnedDays: [30] }, '2026-12-14', [30, 7], 365)).toEqual({ warn: 7 });
		expect(due({ ...running, warnedDays: [30, 7] }, '2026-12-20', [30, 7], 365)).toBeUndefined();
		expect(due({ ...running, warnedDays: [30, 7] }, '2026-12-21', [30, 7], 365)).toBe('close');
	});
	test('a closed project goes to the archive after the programme’s months, with one warning', () => {
		const closed = { closedAt: new Date('2024-12-20T10:00:00Z'), warnedDays: [] as number[] };
		expect(dueWhenClosed(closed, '2026-11-01', [30, 7], 24)).toBeUndefined();
		expect(dueWhenClosed(closed, '2026-11-20', [30, 7], 24)).toEqual({ warn: 30 });
		expect(dueWhenClosed({ ...closed, warnedDays: [30] }, '2026-12-14', [30, 7], 24)).toBeUndefined();
		expect(dueWhenClosed({ ...closed, warnedDays: [30] }, '2026-12-20', [30, 7], 24)).toBeUndefined();
		expect(dueWhenClosed({ ...closed, warnedDays: [30] }, '2026-12-21', [30, 7], 24)).toBe('archive');
	});
	test('months are added the way people do', () => {
		expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
		expect(extendedEnd('2026-10-01', '2026-11-23', 6)).toBe('2027-05-23');
		expect(extendedEnd('2026-12-01', '2026-11-23', 6)).toBe('2027-06-01');
	});
	test('a project lasts a week at least and ends in the future', () => {
		expect(datesFit({ startOn: '2026-12-01', endOn: '2026-12-07' }, 7, '2026-11-23')).toEqual({
			ok: false,
			refusal: 'too-short',
			details: { days: 7 }
		});
		expect(datesFit({ startOn: '2026-12-01', endOn: '2026-12-08' }, 7, '2026-11-23').ok).toBe(true);
		expect(datesFit({ startOn: '2026-10-01', endOn: '2026-11-01' }, 7, '2026-11-23')).toEqual({ ok: false, refusal: 'already-over' });
	});
});

test('an empty plan lacks everything, a full one nothing', () => {
	const empty = {
		title: '',
		description: '',
		languages: [],
		subjects: [],
		ageMin: null,
		ageMax: null,
		pupils: null,
		startOn: null,
		endOn: null,
		tools: '',
		aims: '',
		process: '',
		results: ''
	};
	expect(planGaps(empty)).toHaveLength(11);
	const full = {
		title: 'Rivers',
		description: 'd',
		languages: ['en'],
		subjects: ['history'],
		ageMin: 14,
		ageMax: 16,
		pupils: 20,
		startOn: '2026-10-01',
		endOn: '2027-03-31',
		tools: 't',
		aims: 'a',
		process: 'p',
		results: 'r'
	};
	expect(planGaps(full)).toEqual([]);
});
