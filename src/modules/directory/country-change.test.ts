import { expect, test } from 'vitest';
import { mayBegin, mayLeave, valueFor } from './country-change.ts';

const typed = { value: '', evidence: [], startMonth: 9, endMonth: 6 };

test('each rule takes values of its own kind', () => {
	expect(valueFor('may-register', { ...typed, value: 'yes' })).toEqual({ ok: true, value: true });
	expect(valueFor('may-register', { ...typed, value: 'perhaps' })).toEqual({ ok: false, refusal: 'value-missing' });
	expect(valueFor('min-other-countries', { ...typed, value: '2' })).toEqual({ ok: true, value: 2 });
	expect(valueFor('min-other-countries', { ...typed, value: '99' })).toEqual({ ok: false, refusal: 'value-missing' });
	expect(valueFor('evidence', { ...typed, evidence: ['head'] })).toEqual({ ok: true, value: ['head'] });
	expect(valueFor('evidence', typed)).toEqual({ ok: false, refusal: 'evidence-missing' });
	expect(valueFor('academic-year', { ...typed, startMonth: 8 })).toEqual({ ok: true, value: { startMonth: 8, endMonth: 6 } });
});
test('a country leaves by its own action only', () => {
	expect(valueFor('scheme', { ...typed, value: 'eu' })).toEqual({ ok: true, value: 'eu' });
	expect(valueFor('scheme', { ...typed, value: 'left' })).toEqual({ ok: false, refusal: 'value-missing' });
});
test('rules change from today on, a country leaves from tomorrow on', () => {
	expect([mayBegin('2026-11-22', '2026-11-23'), mayBegin('2026-11-23', '2026-11-23')]).toEqual([false, true]);
	expect([mayLeave('2026-11-23', '2026-11-23'), mayLeave('2026-11-24', '2026-11-23')]).toEqual([false, true]);
});
