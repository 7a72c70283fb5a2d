/** What a file is by its first bytes; its name and what the browser says count for nothing (quality I4). */
export type MediaKind = 'image' | 'video' | 'file';
export type Media = { kind: MediaKind; mediaType: string };
/** `unsupported-picture`: a picture that cannot be cleaned of place and camera here, so it is not taken (quality I5). */
export type MediaVerdict = Media | 'unsupported-picture';

/** So many bytes from the beginning are enough to tell. */
export const HEAD_BYTES = 4096;

const at = (head: Uint8Array, from: number, length: number): string => Buffer.from(head.subarray(from, from + length)).toString('latin1');
const begins = (head: Uint8Array, ...bytes: number[]): boolean => bytes.every((byte, place) => head[place] === byte);

const HEIC = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);
/** Files of the ISO family name their kind behind `ftyp`. */
function isoMedia(head: Uint8Array): MediaVerdict {
	const brand = at(head, 8, 4);
	if (brand === 'avif' || brand === 'avis') return { kind: 'image', mediaType: 'image/avif' };
	if (HEIC.has(brand)) return at(head, 16, 64).includes('avif') ? { kind: 'image', mediaType: 'image/avif' } : 'unsupported-picture';
	if (brand.startsWith('M4A')) return { kind: 'file', mediaType: 'audio/mp4' };
	return { kind: 'video', mediaType: brand === 'qt  ' ? 'video/quicktime' : 'video/mp4' };
}

export function mediaOf(head: Uint8Array): MediaVerdict {
	if (begins(head, 0xff, 0xd8, 0xff)) return { kind: 'image', mediaType: 'image/jpeg' };
	if (begins(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return { kind: 'image', mediaType: 'image/png' };
	if (at(head, 0, 6) === 'GIF87a' || at(head, 0, 6) === 'GIF89a') return { kind: 'image', mediaType: 'image/gif' };
	if (at(head, 0, 4) === 'RIFF' && at(head, 8, 4) === 'WEBP') return { kind: 'image', mediaType: 'image/webp' };
	if (at(head, 4, 4) === 'ftyp') return isoMedia(head);
	if (['wide', 'moov', 'mdat'].includes(at(head, 4, 4))) return { kind: 'video', mediaType: 'video/quicktime' };
	if (begins(head, 0x1a, 0x45, 0xdf, 0xa3) && at(head, 0, 64).includes('webm')) return { kind: 'video', mediaType: 'video/webm' };
	if (at(head, 0, 4) === 'OggS') {
		return at(head, 0, 128).includes('theora') ? { kind: 'video', mediaType: 'video/ogg' } : { kind: 'file', mediaType: 'audio/ogg' };
	}
	// TIFF and the raw pictures of cameras, which are TIFF inside.
	if (at(head, 0, 4) === 'II*\0' || at(head, 0, 4) === 'MM\0*') return 'unsupported-picture';
	if (at(head, 0, 5) === '%PDF-') return { kind: 'file', mediaType: 'application/pdf' };
	return { kind: 'file', mediaType: 'application/octet-stream' };
}

/** A file's name that no header, folder or screen trips over; at most 120 letters, the ending kept. */
export function safeName(name: string): string {
	const clean = name
		.toWellFormed()
		.normalize('NFC')
		.replace(/^.*[/\\]/, '')
		.replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"<>:|?*]/g, '')
		.replace(/\s+/g, ' ')
		.replace(/^[.\s]+|[.\s]+$/g, '');
	const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(clean)?.[0] ?? '';
	const stem = Array.from(clean.slice(0, clean.length - ending.length))
		.slice(0, 120 - ending.length)
		.join('');
	return `${stem || 'file'}${ending}`;
}
