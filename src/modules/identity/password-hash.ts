import { hash, hashRaw, verify } from '@node-rs/argon2';

/** Argon2id with OWASP's first recommendation: 19 MiB, 2 passes, 1 lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
let decoy: Promise<string> | undefined;

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

/** True where the password fits. Without a hash a decoy is checked, so that an unknown account takes as long as a known one (quality S3). */
export async function passwordFits(stored: string | null | undefined, password: string): Promise<boolean> {
	decoy ??= hashPassword('nobody has this password');
	const fits = await verify(stored ?? (await decoy), password).catch(() => false);
	return fits && stored !== null && stored !== undefined;
}

/** As slow as a password's hash, but always the same for one account and code, so that a code is found without trying all of them. */
export const hashRecoveryCode = (accountId: string, code: string): Promise<Buffer> =>
	hashRaw(code, { ...COST, salt: Buffer.from(accountId.replaceAll('-', ''), 'hex') });
