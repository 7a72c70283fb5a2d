import { chmod, mkdir, readFile, readdir, rm, statfs, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atPlaceOf, placeIn } from './place.ts';
import { endPostmaster } from './postmaster.ts';
import { myself, stillRuns, type Remembered } from './processes.ts';
import { serve, type ServerOptions } from './server.ts';
import { canReach, serviceUser } from './service-user.ts';

export type RunningPostgres = { url: string; pid: number; stop: () => Promise<void> };

/** Starts the server of `dataDir` for one user alone (or takes over the one that a killed process left running there). */
export async function startPostgres(options: ServerOptions & { dataDir: string }): Promise<RunningPostgres> {
	return atPlaceOf(options.dataDir, (place) => serve(place, options));
}

const PREFIX = 'etwinning-test-';
const ROOM = 600 * 1024 * 1024;

/**
 * A server for tests: in memory where there is room, without fsync, on a free port, with an empty database. `stop` removes it
 * whole; what runs that were killed have left is removed by the next one.
 */
export async function startTestPostgres(options: Pick<ServerOptions, 'settings'> = {}): Promise<RunningPostgres> {
	const parent = await roomyFolder();
	await sweep(parent);
	const folder = join(parent, `${PREFIX}${process.pid}-${randomBytes(3).toString('hex')}`);
	await mkdir(folder);
	await chmod(folder, serviceUser() ? 0o711 : 0o700);
	await writeFile(join(folder, 'owner.json'), JSON.stringify(myself()));
	const place = placeIn(folder, serviceUser());
	const gone = async () => {
		await endPostmaster(place.data, 5_000);
		await rm(folder, { recursive: true, force: true, maxRetries: 5 });
	};
	try {
		const { url, pid } = await serve(place, { ...options, fsync: false });
		return { url, pid, stop: gone };
	} catch (error) {
		await gone();
		throw error;
	}
}

/** Memory first; a container may have only 64 MB of it. */
async function roomyFolder(): Promise<string> {
	for (const folder of ['/dev/shm', tmpdir()]) {
		const { bavail, bsize } = await statfs(folder).catch(() => ({ bavail: 0, bsize: 0 }));
		if (bavail * bsize > ROOM && canReach(join(folder, PREFIX), serviceUser())) return folder;
	}
	return tmpdir();
}

async function sweep(parent: string): Promise<void> {
	for (const name of await readdir(parent).catch(() => [])) {
		if (!name.startsWith(PREFIX)) continue;
		const folder = join(parent, name);
		const owner = await readFile(join(folder, 'owner.json'), 'utf8').catch(() => undefined);
		// Without owner.json it is another user's, or it is being made at this moment.
		if (!owner || stillRuns(JSON.parse(owner) as Remembered)) continue;
		await endPostmaster(join(folder, 'data'), 5_000);
		await rm(folder, { recursive: true, force: true }).catch(() => undefined);
	}
}
