import { generateSync } from 'otplib';
import { describe, expect, test } from 'vitest';
import { newTotpSecret, plainCode, totpStep, totpUri } from './totp.ts';

const secret = newTotpSecret();
const now = new Date('2026-11-23T09:00:10Z');
const step = Math.floor(now.getTime() / 30_000);
const codeAt = (seconds: number) => generateSync({ secret, epoch: Math.floor(now.getTime() / 1000) + seconds });

describe('a code of an authenticator app', () => {
	test('is right in its half minute', () => expect(totpStep(secret, codeAt(0), 0, now)).toBe(step));
	test.each([-30, 30])('and %i seconds aside', (aside) => expect(totpStep(secret, codeAt(aside), 0, now)).toBe(step + aside / 30));
	test('is wrong two minutes later', () => expect(totpStep(secret, codeAt(-120), 0, now)).toBeUndefined());
	test('is used once', () => expect(totpStep(secret, codeAt(0), step, now)).toBeUndefined());
	test('that is older than the one used last is not taken either', () => expect(totpStep(secret, codeAt(-30), step, now)).toBeUndefined());
	test.each(['', '12345', '1234567', 'abcdef', '１２３４５６'])('"%s" is none', (code) =>
		expect(totpStep(secret, code, 0, now)).toBeUndefined()
	);
	test('of another secret is wrong', () => expect(totpStep(newTotpSecret(), codeAt(0), 0, now)).toBeUndefined());
});

test('spaces and dashes in a code do not count', () => expect(plainCode(' 123 456‑')).toBe('123456'));

test('the picture tells the app whose code it is', () => {
	expect(totpUri(secret, 'kadri@school.example')).toBe(`otpauth://totp/eTwinning:kadri%40school.example?secret=${secret}&issuer=eTwinning`);
});
