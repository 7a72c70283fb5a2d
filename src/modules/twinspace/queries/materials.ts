import { db } from '#platform/db';
import type { ServedFile } from '#platform/files';
import { isUuid } from '#platform/form';
import type { Viewer } from '#platform/usecase';
import { foldersOf } from '../folder.sql.ts';
import { mayBringBack } from '../forum.ts';
import { DEEPEST_FOLDER, MATERIALS_A_PAGE, materialThing, MOST_FILES, pathTo } from '../material.ts';
import { isPublished, materialById, materialsIn, type MaterialLine } from '../material.sql.ts';
import { shownName } from '../member.ts';
import { waitsForApproval } from '../right.ts';
import { mayIn, type Space } from '../space.ts';
import { sizesOn } from '../take-in-files.step.ts';
import { spaceFor } from './space.ts';

const lineOf = (space: Space, line: MaterialLine) => ({
	id: line.id,
	name: line.name,
	kind: line.kind,
	mediaType: line.mediaType,
	bytes: line.bytes,
	width: line.width,
	height: line.height,
	alt: line.alt,
	waiting: line.state === 'waiting',
	at: line.at.toISOString(),
	by: shownName({ kind: line.authorKind, firstName: line.firstName, lastName: line.lastName }),
	mayApprove: line.state === 'waiting' && mayIn(space, 'approve-material')
});

/** A folder (or the top) with its folders and files; or all uploads that wait for a teacher. */
export async function materialsFor(space: Space, asked: { folder: string | null; after: string | null; waiting: boolean }) {
	if (!mayIn(space, 'read-material')) return undefined;
	const folders = await foldersOf(db(), space.id);
	const path = pathTo(folders, asked.folder);
	if (asked.folder && path.length === 0) return undefined;
	const folderId = path.at(-1)?.id ?? null;
	const seesAll = mayIn(space, 'approve-material') || mayIn(space, 'enter-staff-room');
	const waitingOnly = asked.waiting && seesAll;
	const reader = { accountId: space.accountId, seesAll };
	const lines = await materialsIn(
		db(),
		{ projectId: space.id, folderId, waitingOnly },
		reader,
		isUuid(asked.after) ? asked.after : undefined
	);
	const uploads = mayIn(space, 'upload-material') && !waitingOnly;
	return {
		path,
		folderId,
		waitingOnly,
		folders: waitingOnly ? [] : folders.filter((folder) => folder.parentId === folderId),
		materials: lines.slice(0, MATERIALS_A_PAGE).map((line) => lineOf(space, line)),
		next: lines.length > MATERIALS_A_PAGE ? (lines[MATERIALS_A_PAGE - 1]?.id ?? null) : null,
		upload: uploads ? { sizes: await sizesOn(new Date()), most: MOST_FILES, waits: waitsForApproval(space.role, space.settings) } : null,
		mayArrange: mayIn(space, 'arrange-folders'),
		mayOpenFolder: mayIn(space, 'arrange-folders') && path.length < DEEPEST_FOLDER && !waitingOnly
	};
}

/** One file with its details. A deleted one only for those who may bring it back. */
export async function materialFor(space: Space, materialId: string) {
	const material = isUuid(materialId) ? await materialById(db(), space.id, materialId) : undefined;
	const thing = material && materialThing(material, space.accountId);
	if (!material || !mayIn(space, 'read-material', thing)) return undefined;
	const mayDelete = mayIn(space, 'delete-material', thing);
	if (material.deletedAt && !(mayDelete && mayBringBack(space, material))) return undefined;
	const folders = await foldersOf(db(), space.id);
	const { id, name, kind, mediaType, bytes, width, height, alt, folderId, at } = material;
	return {
		material: { id, name, kind, mediaType, bytes, width, height, alt, folderId, at: at.toISOString() },
		waiting: material.state === 'waiting',
		deleted: material.deletedAt !== null,
		path: pathTo(folders, folderId),
		folders: folders.map((folder) => ({
			id: folder.id,
			title: pathTo(folders, folder.id)
				.map((one) => one.title)
				.join(' / ')
		})),
		may: {
			change: !material.deletedAt && mayIn(space, 'change-material', thing),
			delete: mayDelete,
			approve: material.state === 'waiting' && mayIn(space, 'approve-material')
		}
	};
}

/**
 * The stored file behind an address: for the people of the space who may see it, and for everybody while a public page shows it.
 * `small`: the little picture for lists.
 */
export async function materialFile(viewer: Viewer, projectId: string, materialId: string, small: boolean): Promise<ServedFile | undefined> {
	if (!isUuid(projectId) || !isUuid(materialId)) return undefined;
	const material = await materialById(db(), projectId, materialId);
	if (!material || material.deletedAt) return undefined;
	const space = await spaceFor(viewer, projectId);
	const inside = space !== undefined && mayIn(space, 'read-material', materialThing(material, space.accountId));
	if (!inside && (material.state !== 'shown' || !(await isPublished(db(), projectId, materialId)))) return undefined;
	const thumb = small && material.thumbKey !== null;
	return {
		key: thumb && material.thumbKey ? material.thumbKey : material.blobKey,
		name: material.name,
		mediaType: thumb ? 'image/webp' : material.mediaType,
		...(!thumb && { bytes: material.bytes })
	};
}
