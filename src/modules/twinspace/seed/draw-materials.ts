import type { Insertable } from 'kysely';
import type { DB } from '#platform/db';
import { type Chance, type DrawnPicture } from '#platform/demo';
import { blobs } from '#platform/storage';
import type { DemoSpace } from './demo-space.ts';
import type { NextPicture } from './draw-pages.ts';
import { roomNames } from './room-names.ts';

export type MaterialRows = { folders: Insertable<DB['twinspace.folder']>[]; materials: Insertable<DB['twinspace.material']>[] };
/** A picture that lies in the store under its keys. */
export type StoredPicture = { picture: DrawnPicture; key: string; thumbKey: string };

export async function storePicture(picture: DrawnPicture): Promise<StoredPicture> {
	const [key, thumbKey] = await Promise.all([blobs().put('material', picture.bytes), blobs().put('material', picture.thumb)]);
	return { picture, key, thumbKey };
}

const nameOf = (alt: string): string => {
	const plain = alt.replace(/[–—]/g, '-').replace(/[^\p{L}\p{M}\p{N} -]/gu, '');
	return `${plain.trim().slice(0, 60) || 'picture'}.webp`;
};

type Placed = { alt: string; author: string; at: Date; folder: string | null; state?: 'shown' | 'waiting' };
export function materialRow(
	chance: Chance,
	projectId: string,
	stored: StoredPicture,
	{ alt, author, at, folder, state = 'shown' }: Placed
): MaterialRows['materials'][number] & { id: string } {
	return {
		id: chance.uuid(),
		project_id: projectId,
		folder_id: folder,
		name: nameOf(alt),
		kind: 'image',
		media_type: 'image/webp',
		bytes: stored.picture.bytes.byteLength,
		width: stored.picture.width,
		height: stored.picture.height,
		blob_key: stored.key,
		thumb_key: stored.thumbKey,
		alt,
		author_id: author,
		state,
		at
	};
}

const ALTS = [
	'Our classroom',
	'The yard in the morning',
	'On the way to school',
	'A page from our notebook',
	'The team at work',
	'What we found',
	'The view from the roof'
];
const WAITING = 0.18;

/** Opens the folders of a space, draws some materials into them, and gives the pages theirs. */
export function drawMaterials(chance: Chance, space: DemoSpace, library: readonly StoredPicture[], rows: MaterialRows): NextPicture {
	const names = roomNames(space.language);
	const folders = [names.pictures, names.documents].map((title, position) => ({
		id: chance.uuid(),
		project_id: space.id,
		parent_id: null,
		title,
		position
	}));
	rows.folders.push(...folders);
	const folder = folders[0]?.id ?? null;
	const span = space.until.getTime() - space.from.getTime();
	for (const alt of chance.some(ALTS, chance.whole(1, 4))) {
		const byPupil = space.pupils.length > 0 && chance.maybe(0.6);
		const author = byPupil ? chance.pick(space.pupils).id : chance.pick(space.teachers).id;
		const waits = byPupil && space.project.state === 'active' && chance.maybe(WAITING);
		const at = new Date(space.from.getTime() + chance.next() * span);
		rows.materials.push(
			materialRow(chance, space.id, chance.pick(library), { alt, author, at, folder, state: waits ? 'waiting' : 'shown' })
		);
	}
	return (alt, author, at) => {
		const row = materialRow(chance, space.id, chance.pick(library), { alt, author, at, folder });
		rows.materials.push(row);
		return row.id;
	};
}
