/** What a file is by its first bytes; its name and what the browser says count for nothing (quality I4). */
export type FileKind = 'pdf' | 'jpeg' | 'png' | 'webp';

const begins = (bytes: Uint8Array, at: number, ...wanted: number[]): boolean => wanted.every((byte, n) => bytes[at + n] === byte);

export function fileKind(bytes: Uint8Array): FileKind | undefined {
	if (begins(bytes, 0, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf';
	if (begins(bytes, 0, 0xff, 0xd8, 0xff)) return 'jpeg';
	if (begins(bytes, 0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
	if (begins(bytes, 0, 0x52, 0x49, 0x46, 0x46) && begins(bytes, 8, 0x57, 0x45, 0x42, 0x50)) return 'webp';
	return undefined;
}

/** Largest photo or certificate, in bytes. */
export const MOST_BYTES = 10_000_000;

/** A file name that no header, folder or screen trips over: letters, digits and a few signs, with the ending of what the file is. */
export function safeFileName(name: string, kind: FileKind): string {
	const stem = name
		.normalize('NFC')
		.replace(/\.[A-Za-z0-9]{1,8}$/, '')
		.replace(/[^\p{L}\p{N} _()-]+/gu, '-')
		.replace(/^[-\s]+|[-\s]+$/g, '')
		.slice(0, 80);
	return `${stem || 'file'}.${kind === 'jpeg' ? 'jpg' : kind}`;
}
