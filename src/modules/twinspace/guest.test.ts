import { expect, test } from 'vitest';
import { TOKEN_HOURS } from '#identity';
import { GUEST_COUNTRIES } from './guest-country.data.ts';
import { INVITATION_DAYS, isNewest, mayBeGuest } from './guest.ts';

test('anybody of any country may be a guest, but a teacher of a country that takes part joins as a member', () => {
	const here = { now: 'takes-part', leftBeforeProject: false } as const;
	for (const as of ['expert', 'parent', 'head', 'inspector', 'other'] as const) expect(mayBeGuest(as, here).ok).toBe(true);
	expect(mayBeGuest('teacher', here)).toMatchObject({ refusal: 'guest-teacher-takes-part' });
	expect(mayBeGuest('teacher', { now: 'never', leftBeforeProject: false }).ok).toBe(true);
});
test('people of a country that left come to projects from before only', () => {
	expect(mayBeGuest('teacher', { now: 'left', leftBeforeProject: false }).ok).toBe(true);
	for (const as of ['teacher', 'expert'] as const)
		expect(mayBeGuest(as, { now: 'left', leftBeforeProject: true })).toMatchObject({ refusal: 'guest-country-left-before' });
});
test('the newest link is the one that counts, until it runs out', () => {
	const invitation = { sent: 2, expiresAt: new Date('2026-12-12') };
	expect(isNewest(invitation, 2, new Date('2026-12-11'))).toBe(true);
	expect(isNewest(invitation, 1, new Date('2026-12-11'))).toBe(false);
	expect(isNewest(invitation, 2, new Date('2026-12-12'))).toBe(false);
	expect(TOKEN_HOURS['guest-enters']).toBe(INVITATION_DAYS * 24);
});
test('a guest can live in any country, the programme’s own and the one that left among them', () => {
	expect(new Set(GUEST_COUNTRIES).size).toBe(GUEST_COUNTRIES.length);
	for (const code of ['GB', 'CH', 'US', 'XK', 'PS', 'JP', 'EE']) expect(GUEST_COUNTRIES).toContain(code);
	expect(GUEST_COUNTRIES.every((code) => new Intl.DisplayNames('en', { type: 'region' }).of(code) !== code)).toBe(true);
});
