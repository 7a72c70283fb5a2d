import { access, chmod, chown, constants, mkdir, realpath, rm, stat, statfs } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartRefusal } from '#platform/config';
import { fileTrouble } from './file-trouble.ts';
import { inTurn } from './lock.ts';
import { placeOutside } from './place-outside.ts';
import { canReach, serviceUser, weAreRoot, type RunAs } from './service-user.ts';

/** Where one cluster lives and as whom its server runs. */
export type Place = { folder: string; data: string; password: string; log: string; runAs: RunAs };

/** The place whose files stand in `folder`. */
export const placeIn = (folder: string, runAs: RunAs): Place => ({
	folder,
	data: join(folder, 'data'),
	password: join(folder, 'password'),
	log: join(folder, 'log'),
	runAs
});

/**
 * Finds or chooses the place of the cluster that belongs to `dataDir`: `<dataDir>/postgres`, or, for root in a folder that only
 * root may enter, a folder outside to which `<dataDir>/postgres/where.json` points. Does `work` there; who else starts the same
 * cluster meanwhile waits. Throws a StartRefusal where the folder cannot be used.
 */
export async function atPlaceOf<T>(dataDir: string, work: (place: Place) => Promise<T>): Promise<T> {
	const inside = join(await makeDataDir(dataDir), 'postgres');
	try {
		await makeFolder(inside);
		return await inTurn(join(inside, 'starting.lock'), async () => {
			const place = await choose(inside);
			await checkRoom(place);
			return work(place);
		});
	} catch (error) {
		throw fileTrouble(error, dataDir);
	}
}

/** Others may pass through to the folders that are theirs to enter, but not look around. */
const folderMode = (): number => (weAreRoot() ? 0o711 : 0o700);

/** With the folders above it. Node's own way tries for ever where the system will not have a folder at all, as in /proc. */
async function makeFolder(path: string): Promise<void> {
	for (const mayRetry of [true, false]) {
		try {
			return await mkdir(path, { mode: folderMode() });
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
			if (code !== 'ENOENT' || !mayRetry || path === dirname(path)) throw error;
			await makeFolder(dirname(path));
		}
	}
}

/** Makes the folder of all data unless it is there, and gives its real path. Throws a StartRefusal where it cannot be written. */
export async function makeDataDir(dataDir: string): Promise<string> {
	try {
		await makeFolder(dataDir);
		await access(dataDir, constants.W_OK);
		return await realpath(dataDir);
	} catch (error) {
		throw fileTrouble(error, dataDir);
	}
}

async function choose(inside: string): Promise<Place> {
	const service = serviceUser();
	if (!service) return placeIn(inside, undefined);
	if (existsSync(join(inside, 'data'))) return asItsOwner(inside);
	if (!existsSync(join(inside, 'where.json')) && canReach(join(inside, 'data'), service) && (await canGiveAway(inside, service))) {
		return placeIn(inside, service);
	}
	return placeIn(await placeOutside(dirname(inside), inside, service), service);
}

/** An empty cluster takes 40 MB and writes 16 MB ahead; with less than this PostgreSQL ends in the middle of something. */
const ROOM = 64 * 1024 * 1024;

async function checkRoom(place: Place): Promise<void> {
	const { bavail, bsize } = await statfs(place.folder);
	if (bavail * bsize < ROOM) throw fileTrouble({ code: 'ENOSPC' }, place.folder);
}

/** A cluster that is there already keeps its user, whoever starts it. */
async function asItsOwner(inside: string): Promise<Place> {
	const data = join(inside, 'data');
	const { uid, gid } = await stat(data);
	const owner = { uid, gid };
	if (uid === 0 || !canReach(data, owner)) {
		throw new StartRefusal(
			`The database in ${data} belongs to user ${uid}, who cannot run it there: PostgreSQL does not run as root, and every folder ` +
				'above must let that user through (chmod o+x).'
		);
	}
	return placeIn(inside, owner);
}

/** Some file systems (shared folders of virtual machines, for one) know only one owner. */
async function canGiveAway(inside: string, service: NonNullable<RunAs>): Promise<boolean> {
	const probe = join(inside, `probe.${process.pid}`);
	try {
		await mkdir(probe);
		await chown(probe, service.uid, service.gid);
		await chmod(probe, 0o700);
		const { uid, mode } = await stat(probe);
		return uid === service.uid && (mode & 0o777) === 0o700;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw error;
		return false;
	} finally {
		await rm(probe, { recursive: true, force: true });
	}
}
