import { generateSecret, generateURI, verifySync } from 'otplib';

/** A code is right for its own half minute and the one before and after, because clocks of phones differ. */
const TOLERANCE_SECONDS = 30;

/** A new secret in base32, 160 bits (RFC 4226 §4). */
export const newTotpSecret = (): string => generateSecret();

/** What an authenticator app reads from the picture: `otpauth://totp/…`. */
export const totpUri = (secret: string, label: string): string => generateURI({ issuer: 'eTwinning', label, secret });

/**
 * The time step that a code belongs to, or undefined where it is wrong. Steps up to `lastStep` have been used: a code that was
 * seen over a shoulder opens nothing (RFC 6238 §5.2).
 */
export function totpStep(secret: string, code: string, lastStep: number, now: Date): number | undefined {
	if (!/^\d{6}$/.test(code)) return undefined;
	const verdict = verifySync({ secret, token: code, epoch: Math.floor(now.getTime() / 1000), epochTolerance: TOLERANCE_SECONDS });
	if (!verdict.valid || !('timeStep' in verdict)) return undefined;
	return verdict.timeStep > lastStep ? verdict.timeStep : undefined;
}

/** Codes as people type and read them: spaces and dashes do not count. */
export const plainCode = (typed: string): string => typed.replace(/[\s\u2010-\u2015-]/g, '');
