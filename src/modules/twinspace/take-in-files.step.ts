import { cleanPicture, hidePlaceInVideo, mediaOf, type ReceivedFile } from '#platform/files';
import { setting } from '#platform/programme';
import { blobs } from '#platform/storage';
import type { StoredFile } from './material.form.ts';
import { isTooBig, type Sizes } from './material.ts';

export type NotTaken = { name: string; why: 'too-big' | 'empty' | 'unsupported-picture' | 'broken-picture' };
export type TakenIn = { taken: StoredFile[]; notTaken: NotTaken[] };

/** Largest sizes of the day, in megabytes. */
export const sizesOn = async (now: Date): Promise<Sizes> => ({
	image: await setting('material.image-megabytes', { on: now }),
	video: await setting('material.video-megabytes', { on: now }),
	file: await setting('material.file-megabytes', { on: now })
});

/** Stores received files: pictures drawn anew without place and camera, videos without place, the rest as it is. */
export async function takeInFiles(files: readonly ReceivedFile[], sizes: Sizes): Promise<TakenIn> {
	const result: TakenIn = { taken: [], notTaken: [] };
	for (const file of files) {
		const outcome = await takeIn(file, sizes);
		if (typeof outcome === 'string') result.notTaken.push({ name: file.name, why: outcome });
		else result.taken.push(outcome);
	}
	return result;
}

async function takeIn(file: ReceivedFile, sizes: Sizes): Promise<StoredFile | NotTaken['why']> {
	const media = mediaOf(file.head);
	if (media === 'unsupported-picture') return media;
	if (file.bytes === 0) return 'empty';
	if (file.tooBig || isTooBig(media.kind, file.bytes, sizes)) return 'too-big';
	const stored = { name: file.name, ...media, bytes: file.bytes, width: null, height: null, thumbKey: null };
	if (media.kind === 'image') {
		const clean = await cleanPicture(file.path, media.mediaType);
		if (!clean) return 'broken-picture';
		const blobKey = await blobs().putFile('material', clean.path);
		const thumbKey = await blobs().put('material', clean.thumb);
		return { ...stored, bytes: clean.bytes, width: clean.width, height: clean.height, blobKey, thumbKey };
	}
	if (media.kind === 'video') await hidePlaceInVideo(file.path, media.mediaType);
	return { ...stored, blobKey: await blobs().putFile('material', file.path) };
}

/** Removes stored files that have come to nothing. */
export async function dropFiles(files: readonly Pick<StoredFile, 'blobKey' | 'thumbKey'>[]): Promise<void> {
	for (const { blobKey, thumbKey } of files) {
		await blobs().remove(blobKey);
		if (thumbKey) await blobs().remove(thumbKey);
	}
}
