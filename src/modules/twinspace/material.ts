import type { Thing } from './right.ts';

export type MaterialKind = 'image' | 'video' | 'file';
export const MATERIALS_A_PAGE = 48;
/** So many files go up at once. */
export const MOST_FILES = 20;
/** Folders stand at most so deep. */
export const DEEPEST_FOLDER = 4;
/** Deleted files can be brought back for so many days, then they are gone. */
export const KEPT_DAYS = 30;

/** What the table of rights asks of a material. */
export const materialThing = (material: { state: string; authorId: string }, accountId: string): Thing => ({
	waiting: material.state === 'waiting',
	own: material.authorId === accountId
});

/** Largest sizes in megabytes (programme settings; domain §7). */
export type Sizes = Record<MaterialKind, number>;
export const isTooBig = (kind: MaterialKind, bytes: number, sizes: Sizes): boolean => bytes > sizes[kind] * 1_000_000;

export type Folder = { id: string; parentId: string | null; title: string };
/** The folders from the top down to this one. */
export function pathTo(folders: readonly Folder[], id: string | null): Folder[] {
	const path: Folder[] = [];
	for (let at = folders.find((one) => one.id === id); at && path.length <= DEEPEST_FOLDER;) {
		path.unshift(at);
		const above: string | null = at.parentId;
		at = folders.find((one) => one.id === above);
	}
	return path;
}
