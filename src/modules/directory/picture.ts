import sharp from 'sharp';
import { fileKind } from './file-kind.ts';

/** A photo of more points than this is refused before it is unpacked (quality I4). */
const MOST_POINTS = 40_000_000;

const open = (bytes: Uint8Array) => sharp(bytes, { limitInputPixels: MOST_POINTS, sequentialRead: true, failOn: 'error' }).rotate();

/**
 * A picture of a person or school: cut to `width` × `height` points around what matters in it, as WebP, without place, camera and
 * other hidden data (quality I5). Undefined where the bytes are no picture that we take.
 */
export async function photoOf(bytes: Uint8Array, width: number, height: number): Promise<Uint8Array | undefined> {
	const kind = fileKind(bytes);
	if (!kind || kind === 'pdf') return undefined;
	const cut = open(bytes).resize(width, height, { fit: 'cover', position: 'attention' });
	return cut
		.webp({ quality: 82 })
		.toBuffer()
		.catch(() => undefined);
}

/** A scanned page: written anew, so that nothing hides in it. Undefined where it cannot be read. */
export async function cleanScan(bytes: Uint8Array): Promise<Uint8Array | undefined> {
	const kind = fileKind(bytes);
	if (kind !== 'jpeg' && kind !== 'png') return undefined;
	const drawn = open(bytes).resize(3000, 3000, { fit: 'inside', withoutEnlargement: true });
	return (kind === 'jpeg' ? drawn.jpeg({ quality: 85 }) : drawn.png()).toBuffer().catch(() => undefined);
}
