import { expect, test } from 'vitest';
import { wayOf } from './way.ts';

const since = new Date('2026-11-24');
const said = (officeId: string, country: string, decision = 'pending') => ({
	officeId,
	country,
	office: `Office ${officeId}`,
	decision,
	since,
	decidedAt: decision === 'pending' ? null : since
});
const offices = (state: string, ...decisions: Parameters<typeof wayOf>[1]) =>
	wayOf(state, decisions, since).filter((step) => step.of === 'office');

test('a project waits with every office that has not decided', () => {
	expect(offices('awaiting_approval', said('ee', 'EE', 'approved'), said('it', 'IT'))).toMatchObject([
		{ country: 'EE', state: 'done', decision: 'approved' },
		{ country: 'IT', state: 'now', since }
	]);
});
test.each([
	['changes_requested', 'changes_requested'],
	['rejected', 'rejected'],
	['withdrawn', 'approved']
])('a project that is %s waits with nobody, though an office has not decided', (state, decision) => {
	const [, other] = offices(state, said('ee', 'EE', decision), said('it', 'IT'));
	expect(other).toMatchObject({ country: 'IT', state: 'next' });
	expect(other).not.toHaveProperty('since');
});
test('two offices of one country stand beside each other under their own names', () => {
	expect(offices('awaiting_approval', said('nl', 'BE', 'approved'), said('de', 'BE'))).toMatchObject([
		{ office: 'Office nl', state: 'done' },
		{ office: 'Office de', state: 'now' }
	]);
	expect(offices('awaiting_approval', said('ee', 'EE'))[0]).not.toHaveProperty('office');
});
test('the latest word of an office counts, and nothing is asked of offices before the partner has said yes', () => {
	expect(offices('active', said('ee', 'EE', 'changes_requested'), said('ee', 'EE', 'approved'))).toMatchObject([{ state: 'done' }]);
	expect(wayOf('declined', [], null).map((step) => `${step.of} ${step.state}`)).toEqual([
		'plan done',
		'partner refused',
		'offices next',
		'space next'
	]);
});
