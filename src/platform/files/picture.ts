import { stat } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';

/** More points than this are refused before they are unpacked; all frames of a moving picture count together (quality I4). */
const MOST_POINTS = 50_000_000;
/** Longest side of what is kept, in points; wall posters are files, not pictures. */
const LONGEST = 4096;
const THUMB = 640;

// One picture at a time: each may take a hundred megabytes while it is open.
sharp.cache(false);
let queue: Promise<unknown> = Promise.resolve();
function oneByOne<T>(work: () => Promise<T>): Promise<T> {
	const turn = queue.then(work, work);
	queue = turn.catch(() => undefined);
	return turn;
}

export type CleanPicture = { path: string; bytes: number; width: number; height: number; thumb: Uint8Array };

const moves = (mediaType: string): boolean => mediaType === 'image/gif' || mediaType === 'image/webp';
function written(image: Sharp, mediaType: string): Sharp {
	switch (mediaType) {
		case 'image/png':
			return image.png();
		case 'image/gif':
			return image.gif();
		case 'image/webp':
			return image.webp({ quality: 86 });
		case 'image/avif':
			return image.avif({ quality: 62, effort: 2 });
		default:
			return image.jpeg({ quality: 88 });
	}
}

/**
 * Draws the picture at `path` anew, upright and without place, camera and other hidden data (quality I5), into a file beside
 * it, and a small one for lists (WebP). Undefined where it cannot be read, is broken or unpacks to too much.
 */
export const cleanPicture = (path: string, mediaType: string): Promise<CleanPicture | undefined> =>
	oneByOne(async () => {
		try {
			const open = (animated: boolean) =>
				sharp(path, { limitInputPixels: MOST_POINTS, failOn: 'error', animated, sequentialRead: true })
					.timeout({ seconds: 30 })
					.autoOrient();
			const clean = `${path}.clean`;
			const fitted = open(moves(mediaType)).resize(LONGEST, LONGEST, { fit: 'inside', withoutEnlargement: true });
			const info = await written(fitted, mediaType).toFile(clean);
			const thumb = await open(false).resize(THUMB, THUMB, { fit: 'inside', withoutEnlargement: true }).webp({ quality: 78 }).toBuffer();
			const { size } = await stat(clean);
			return { path: clean, bytes: size, width: info.width, height: info.pageHeight ?? info.height, thumb };
		} catch {
			return undefined;
		}
	});
