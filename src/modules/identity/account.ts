/** What decides whether an account opens at all. */
export type AccountLife = { closed_at: Date | null; suspended_at: Date | null; expires_at: Date | null };

/** An account that is neither closed nor suspended, nor at its end (a guest's, a student teacher's, a pupil's). */
export const isOpen = (account: AccountLife, now: Date): boolean =>
	account.closed_at === null && account.suspended_at === null && (account.expires_at === null || account.expires_at > now);

/**
 * Whether an account has its address for good: anybody can sign up with an address, and only its owner confirms it. An account
 * without a password was not signed up by anybody: an office has made it for its officer.
 */
export const isHeld = (account: { kind: string; email_confirmed_at: Date | null; password_hash: string | null }): boolean =>
	account.kind !== 'person' || account.email_confirmed_at !== null || account.password_hash === null;
