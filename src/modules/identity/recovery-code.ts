import { randomInt } from 'node:crypto';

/** Letters and digits that nobody mixes up: no i, l, o, u. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 10;
export const RECOVERY_CODES = 10;

const newCode = (): string => Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
/** A fresh set, 50 random bits each, as `plainRecoveryCode` gives them. */
export const newRecoveryCodes = (): string[] => Array.from({ length: RECOVERY_CODES }, newCode);

/** For the eye: `abcde-fghjk`. */
export const shownRecoveryCode = (code: string): string => `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;

/** What somebody copied from paper, or undefined where it cannot be a recovery code. */
export function plainRecoveryCode(typed: string): string | undefined {
	const plain = typed
		.toLowerCase()
		.replace(/[\s\u2010-\u2015-]/g, '')
		.replaceAll('o', '0')
		.replace(/[il]/g, '1');
	return plain.length === LENGTH && [...plain].every((letter) => LETTERS.includes(letter)) ? plain : undefined;
}
