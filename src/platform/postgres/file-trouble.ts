import { StartRefusal } from '#platform/config';

const troubles: Record<string, (path: string) => string> = {
	ENOSPC: (path) => `The disk is full: nothing more can be written to ${path}. Free some space, or move DATA_DIR.`,
	EDQUOT: (path) => `The disk quota is used up: nothing more can be written to ${path}. Free some space, or move DATA_DIR.`,
	EACCES: (path) => `The folder ${path} cannot be written by this user. Change its owner or its rights, or set DATA_DIR to another.`,
	EPERM: (path) => `The folder ${path} cannot be written by this user. Change its owner or its rights, or set DATA_DIR to another.`,
	ENOENT: (path) => `The folder ${path} cannot be made there. Set DATA_DIR to another.`,
	EROFS: (path) => `The folder ${path} lies on a file system that is mounted read-only. Set DATA_DIR to another.`,
	ENOTDIR: (path) => `${path} cannot be a folder, because a file is in its way. Set DATA_DIR to another.`,
	EEXIST: (path) => `${path} cannot be a folder, because a file is in its way. Set DATA_DIR to another.`
};

/** Turns what the file system says about `path` into a sentence; what it is not about passes unchanged. */
export function fileTrouble(error: unknown, path: string): unknown {
	const tell = troubles[(error as NodeJS.ErrnoException)?.code ?? ''];
	return tell ? new StartRefusal(tell(path), { cause: error }) : error;
}
