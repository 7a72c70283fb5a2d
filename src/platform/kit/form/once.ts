/**
 * A token that makes a form act once: pressed twice, sent again after a lost answer, the server gives the first answer.
 * Browsers have no `randomUUID` on a plain http address: there it is made from bytes.
 */
export function onceToken(): string {
	if (hasUuids()) return crypto.randomUUID();
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

const hasUuids = (): boolean => typeof (crypto as Partial<Crypto>).randomUUID === 'function';
