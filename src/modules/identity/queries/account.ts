import { db } from '#platform/db';
import type { Actor } from '#platform/usecase';
import { accountById } from '../account.sql.ts';
import { sessionsOf } from '../session.sql.ts';
import { openToken, readToken } from '../token.sql.ts';

/** What the pages of one's own account show. `pendingEmail`: a new address that waits for its confirmation. */
export async function myAccount(viewer: Actor) {
	const account = await accountById(db(), viewer.id);
	if (!account) return undefined;
	const pending = await openToken(db(), viewer.id, 'change-email');
	return {
		email: account.email ?? '',
		pendingEmail: typeof pending?.payload.email === 'string' ? pending.payload.email : undefined,
		locale: viewer.locale,
		timeZone: account.time_zone,
		secondFactor: account.totp_confirmed_at !== null,
		since: account.created_at,
		sessions: (await sessionsOf(db(), viewer.id)).length
	};
}

/** Where one is signed in, the last used first. */
export async function mySessions(viewer: Actor) {
	const sessions = await sessionsOf(db(), viewer.id);
	return sessions.map((one) => ({
		id: one.id,
		device: one.device,
		address: one.address,
		since: one.created_at,
		lastSeen: one.last_seen_at,
		secondFactor: one.second_factor_at !== null,
		here: one.id === viewer.sessionId
	}));
}

/** Is this link to choose a new password still good, and does it bring an address `back`? Reads only. */
export async function resetOpen(token: string): Promise<{ back: string | undefined } | undefined> {
	if (await readToken(db(), 'reset', token)) return { back: undefined };
	const found = await readToken(db(), 'take-back', token);
	return found && { back: typeof found.payload.email === 'string' ? found.payload.email : undefined };
}
/** The address that a link would move an account to, or undefined. Reads only. */
export async function emailChangeOpen(token: string): Promise<string | undefined> {
	const email = (await readToken(db(), 'change-email', token))?.payload.email;
	return typeof email === 'string' ? email : undefined;
}
/** Does this link still confirm an address? Reads only: mail scanners open links (quality S8). */
export const confirmationOpen = async (token: string): Promise<boolean> => (await readToken(db(), 'confirm-email', token)) !== undefined;
