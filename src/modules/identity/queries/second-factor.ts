import { db } from '#platform/db';
import type { Actor, Viewer } from '#platform/usecase';
import { accountById, holdsOffice } from '../account.sql.ts';
import { openTotpSecret } from '../keep-totp-secret.step.ts';
import { codesLeft } from '../recovery-code.sql.ts';
import { readToken } from '../token.sql.ts';
import { shownSecret, totpPicture } from '../totp-picture.ts';

/** The secret of a second factor that is being set up, to be scanned or typed. */
export type NewSecret = { picture: string; secret: string };

type Holder = { id: string; totp_secret: string | null; email: string | null };
async function secretOf({ id, totp_secret, email }: Holder): Promise<NewSecret | undefined> {
	if (totp_secret === null) return undefined;
	const secret = await openTotpSecret({ id, totp_secret });
	return { picture: await totpPicture(secret, email ?? ''), secret: shownSecret(secret) };
}

/**
 * What the page of the second factor asks from who holds this token of a half-open sign-in, or is signed in: a `code`, or to
 * `set-up` one. Undefined where nothing is asked: then signing in begins anew.
 */
export async function secondFactorAsked(viewer: Viewer, token: string | undefined) {
	if (viewer?.secondFactor) return undefined;
	const id = viewer?.id ?? (token ? (await readToken(db(), 'second-factor', token))?.accountId : undefined);
	const account = id ? await accountById(db(), id) : undefined;
	if (!account || account.closed_at || account.suspended_at) return undefined;
	if (account.totp_confirmed_at) return { asked: 'code' as const };
	// Whoever is signed in without an office sets it up among their account's pages, with the password.
	if (viewer && viewer.offices.length === 0) return undefined;
	const fresh = await secretOf(account);
	return { asked: 'set-up' as const, fresh };
}

/** The second factor among one's own account's pages. */
export async function mySecondFactor(viewer: Actor) {
	const account = await accountById(db(), viewer.id);
	if (!account) return undefined;
	const on = account.totp_confirmed_at !== null;
	return {
		on,
		since: account.totp_confirmed_at,
		codesLeft: on ? await codesLeft(db(), viewer.id) : 0,
		needed: await holdsOffice(db(), viewer.id),
		fresh: on ? undefined : await secretOf(account)
	};
}
