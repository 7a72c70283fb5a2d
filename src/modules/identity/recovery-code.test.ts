import { expect, test } from 'vitest';
import { newRecoveryCodes, plainRecoveryCode, RECOVERY_CODES, shownRecoveryCode } from './recovery-code.ts';

test('a set has ten different codes', () => {
	expect(new Set(newRecoveryCodes()).size).toBe(RECOVERY_CODES);
});
test('what is shown can be typed back', () => {
	for (const code of newRecoveryCodes()) expect(plainRecoveryCode(` ${shownRecoveryCode(code).toUpperCase()} `)).toBe(code);
});
test('letters that look alike are taken for the digit', () => expect(plainRecoveryCode('OIL00-abcde')).toBe('01100abcde'));
test.each(['', '123456', 'abcde-fghj', 'abcde-fghju', 'abcdefghjkm'])('"%s" is none', (typed) =>
	expect(plainRecoveryCode(typed)).toBeUndefined()
);
