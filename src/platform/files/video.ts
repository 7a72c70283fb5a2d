import { open, type FileHandle } from 'node:fs/promises';

/** Boxes in which phones and cameras write place, maker and owner. */
const TELLING = new Set(['udta', 'meta', 'uuid']);
const PARENTS = new Set(['moov', 'trak']);
const MOST_BOXES = 2000;

/**
 * Hides the place and camera that an MP4 or MOV file tells of: the boxes that hold them become free space. Everything stays where
 * it is, so the video plays as before. Other files are left as they are.
 */
export async function hidePlaceInVideo(path: string, mediaType: string): Promise<void> {
	if (mediaType !== 'video/mp4' && mediaType !== 'video/quicktime') return;
	const file = await open(path, 'r+');
	try {
		await walk(file, 0, (await file.stat()).size, { left: MOST_BOXES });
	} finally {
		await file.close();
	}
}

async function walk(file: FileHandle, from: number, to: number, boxes: { left: number }): Promise<void> {
	const head = Buffer.alloc(16);
	for (let at = from; at + 8 <= to && boxes.left > 0; boxes.left -= 1) {
		await file.read(head, 0, 16, at);
		const short = head.readUInt32BE(0);
		// 1: a long size follows; 0: to the end of the file.
		const size = short === 1 ? Number(head.readBigUInt64BE(8)) : short === 0 ? to - at : short;
		const headSize = short === 1 ? 16 : 8;
		if (size < headSize || at + size > to) return;
		const type = head.toString('latin1', 4, 8);
		if (TELLING.has(type)) await blank(file, at, at + headSize, at + size);
		else if (PARENTS.has(type)) await walk(file, at + headSize, at + size, boxes);
		at += size;
	}
}

async function blank(file: FileHandle, box: number, from: number, to: number): Promise<void> {
	await file.write(Buffer.from('free', 'latin1'), 0, 4, box + 4);
	const zeros = Buffer.alloc(65_536);
	for (let at = from; at < to; at += zeros.length) await file.write(zeros, 0, Math.min(zeros.length, to - at), at);
}
