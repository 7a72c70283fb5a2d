/**
 * How often a secret may be guessed at, and how many mails an address may be sent, as `[times, seconds]`. No office can change
 * these; how often one may write, search or invite is the programme's (`#platform/limits`). Wrong attempts count and right ones are
 * given back, so that a class of 35 signs in from one address while a guesser runs dry (quality S4, S5).
 */
export const LIMITS = {
	/** One name from one address: whoever guesses from elsewhere does not shut the owner out. */
	'sign-in-account': [8, 900],
	/** One name from all addresses together. */
	'sign-in-name': [60, 3600],
	'sign-in-address': [120, 900],
	/** Codes of the second factor and recovery codes, by account. */
	'code-account': [8, 900],
	/** The present password, asked again before a change, by account. */
	'password-account': [8, 900],
	/** A training day of a hundred teachers joins from one address. */
	'sign-up-address': [120, 3600],
	'mail-to-address': [5, 3600],
	'mail-by-address': [60, 3600],
	/** Mails to one address, whoever invites it. */
	'guest-mail': [5, 86_400]
} as const satisfies Record<string, readonly [times: number, seconds: number]>;
export type Limit = keyof typeof LIMITS;
