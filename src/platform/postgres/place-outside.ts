import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { StartRefusal } from '#platform/config';
import { outsideFolder } from './outside.ts';
import { endPostmaster } from './postmaster.ts';
import type { RunAs } from './service-user.ts';

/** `where.json` in the project points out, `home.json` out there points back: only together do they hold. */
type Where = { folder: string };
type Home = { dataDir: string };

/** The outside folder of the cluster that belongs to `dataDir`, found again or made. `inside` holds the pointer. */
export async function placeOutside(dataDir: string, inside: string, user: RunAs): Promise<string> {
	const pointer = join(inside, 'where.json');
	const where = await read<Where>(pointer);
	if (where) {
		const home = await read<Home>(join(where.folder, 'home.json'));
		if (!home) {
			throw new StartRefusal(
				`The database of ${dataDir} lay in ${where.folder} and is gone. To begin with an empty one, remove ${pointer}.`
			);
		}
		if (home.dataDir === dataDir) return where.folder;
		// A folder that was moved takes its database along; one that was copied must leave it to the original.
		const original = await read<Where>(join(home.dataDir, 'postgres', 'where.json'));
		if (original?.folder !== where.folder) {
			await write(join(where.folder, 'home.json'), { dataDir } satisfies Home);
			return where.folder;
		}
	}
	const base = await outsideFolder(user);
	await sweep(base, dataDir);
	const mark = createHash('sha256').update(dataDir).digest('hex').slice(0, 8);
	const folder = join(base, `cluster-${mark}-${randomBytes(3).toString('hex')}`);
	await mkdir(folder);
	await chmod(folder, 0o711);
	await write(join(folder, 'home.json'), { dataDir } satisfies Home);
	await write(pointer, { folder } satisfies Where);
	return folder;
}

/**
 * Removes clusters that nobody can come back to: whoever deleted `.data` wanted to begin anew, and a project in a temporary
 * folder that has gone is gone. Any other stays, because its disk may only be unmounted.
 */
async function sweep(base: string, dataDir: string): Promise<void> {
	for (const name of await readdir(base)) {
		if (!name.startsWith('cluster-')) continue;
		const folder = join(base, name);
		const home = await read<Home>(join(folder, 'home.json'));
		if (!home) continue;
		const where = await read<Where>(join(home.dataDir, 'postgres', 'where.json'));
		if (where?.folder === folder) continue;
		if (home.dataDir !== dataDir && !(isTemporary(home.dataDir) && !existsSync(dirname(home.dataDir)))) continue;
		await endPostmaster(join(folder, 'data'));
		await rm(folder, { recursive: true, force: true });
	}
}

const isTemporary = (path: string): boolean => ['/tmp', '/var/tmp', '/dev/shm', tmpdir()].some((folder) => path.startsWith(`${folder}/`));

async function read<T>(path: string): Promise<T | undefined> {
	try {
		return JSON.parse(await readFile(path, 'utf8')) as T;
	} catch {
		return undefined;
	}
}

async function write(path: string, value: object): Promise<void> {
	await writeFile(`${path}.${process.pid}`, `${JSON.stringify(value)}\n`);
	await rename(`${path}.${process.pid}`, path);
}
