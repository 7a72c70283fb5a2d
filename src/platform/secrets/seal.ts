import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const VERSION = 's1';
const IV_BYTES = 12;
const TAG_BYTES = 16;

const derived = (key: Buffer, purpose: string, bytes: number): Buffer =>
	Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `etwinning ${purpose}`, bytes));

/** Names a key without telling anything of it: every sealed text carries it. */
export const keyId = (key: Buffer): string => derived(key, 'key id', 6).toString('hex');

/** How every text begins that `key` has sealed. */
export const sealMark = (key: Buffer): string => `${VERSION}:${keyId(key)}:`;

/** Is this a sealed text, by whatever key? */
export const isSealed = (text: string): boolean => text.startsWith(`${VERSION}:`);

/**
 * AES-256-GCM under a key of its own for `purpose`. `bound` is whom or what it belongs to: moved to another row, it does not open.
 * @returns `s1:<key id>:<base64url of nonce, tag and text>`
 */
export function seal(key: Buffer, plain: string, { purpose, bound }: Binding): string {
	const iv = randomBytes(IV_BYTES);
	const cipher = createCipheriv('aes-256-gcm', derived(key, purpose, 32), iv, { authTagLength: TAG_BYTES });
	cipher.setAAD(Buffer.from(`${purpose} ${bound}`));
	const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
	return sealMark(key) + Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url');
}

/** Undoes `seal`. Throws where the text was altered, belongs to another row or purpose, or was sealed with another key. */
export function unseal(key: Buffer, sealed: string, { purpose, bound }: Binding): string {
	if (!sealed.startsWith(sealMark(key))) throw new Error(`not sealed with the key ${keyId(key)}`);
	const bytes = Buffer.from(sealed.slice(sealMark(key).length), 'base64url');
	const [iv, tag] = [bytes.subarray(0, IV_BYTES), bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES)];
	const decipher = createDecipheriv('aes-256-gcm', derived(key, purpose, 32), iv, { authTagLength: TAG_BYTES });
	decipher.setAAD(Buffer.from(`${purpose} ${bound}`));
	decipher.setAuthTag(tag);
	return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
}

export type Binding = { purpose: string; bound: string };
