import { chmod, lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartRefusal } from '#platform/config';
import { canRun, type RunAs } from './service-user.ts';

/**
 * Where root keeps what the server's own user must reach while the project lies in a folder that only root may enter: the first
 * of these that exists or can be made, belongs to root alone and can be entered. In /tmp anybody could have put a folder of that
 * name, so it is looked at before it is trusted.
 */
export async function outsideFolder(user: RunAs): Promise<string> {
	for (const parent of ['/var/lib', '/var/tmp', tmpdir()]) {
		const folder = join(parent, 'etwinning');
		if (await isOurs(folder, user)) return folder;
	}
	throw new StartRefusal(
		'PostgreSQL does not run as root, and its user can enter neither this folder nor /var/lib/etwinning. ' +
			'Start as an ordinary user, or set DATABASE_URL.'
	);
}

async function isOurs(folder: string, user: RunAs): Promise<boolean> {
	try {
		const made = await mkdir(folder).then(
			() => true,
			(error: NodeJS.ErrnoException) => {
				if (error.code === 'EEXIST') return false;
				throw error;
			}
		);
		if (made) await chmod(folder, 0o755);
		const found = await lstat(folder);
		return found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0 && canRun(folder, user);
	} catch {
		return false;
	}
}
