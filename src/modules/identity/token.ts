/** What a one-time link is for, and how many hours it lasts. Only its hash is stored (identity.token). */
export const TOKEN_HOURS = {
	'confirm-email': 24,
	reset: 2,
	'change-email': 24,
	/** Sent to the address an account has just left: whoever did not leave it gets the account back. */
	'take-back': 24 * 7,
	/** The password was right; the second factor must follow. */
	'second-factor': 0.5,
	/** A head teacher confirms a member of staff, without an account. */
	'head-confirms': 24 * 30,
	/** A head teacher consents to a project (domain §6). */
	'head-consents': 24 * 60,
	/** A pupil's card was right; they choose their own password. */
	'pupil-chooses': 1,
	/** A guest comes in by the mail of an invitation into a TwinSpace. */
	'guest-enters': 24 * 14,
	unsubscribe: 24 * 365
} as const;
export type TokenPurpose = keyof typeof TOKEN_HOURS;
