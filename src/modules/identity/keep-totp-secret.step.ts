import { isSealed, seal, secretsKey, unseal } from '#platform/secrets';
import { newTotpSecret, plainCode, totpStep } from './totp.ts';

/** Whoever reads the database, or a copy of it, can make nobody's codes: the secret is sealed, and for this account alone. */
const bindingOf = (accountId: string) => ({ purpose: 'totp', bound: accountId });

export const sealTotpSecret = async (accountId: string, secret: string): Promise<string> =>
	seal(await secretsKey(), secret, bindingOf(accountId));

/** A new secret as `identity.account.totp_secret` keeps it. */
export const newSealedTotpSecret = (accountId: string): Promise<string> => sealTotpSecret(accountId, newTotpSecret());

/** The secret in base32. One that a process of the version before has just written is open still; the next start seals it. */
export async function openTotpSecret(account: { id: string; totp_secret: string }): Promise<string> {
	if (!isSealed(account.totp_secret)) return account.totp_secret;
	return unseal(await secretsKey(), account.totp_secret, bindingOf(account.id));
}

/** The time step that what was typed is the code of, for this account; undefined where it is wrong or was used (`totpStep`). */
export async function stepOfCode(
	{ id, totp_secret, totp_last_step }: { id: string; totp_secret: string | null; totp_last_step: number },
	typed: string,
	now: Date
): Promise<number | undefined> {
	return totp_secret === null ? undefined : totpStep(await openTotpSecret({ id, totp_secret }), plainCode(typed), totp_last_step, now);
}
