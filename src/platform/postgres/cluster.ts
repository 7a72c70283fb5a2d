import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, lchown, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefusal } from '#platform/config';
import type { Binaries } from './binaries.ts';
import { fileTrouble } from './file-trouble.ts';
import type { Place } from './place.ts';
import { someNamedUser, weAreRoot } from './service-user.ts';

/** The one role of the embedded server, and the database of the platform in it. */
export const ROLE = 'etwinning';
export const DATABASE = 'etwinning';

const INIT = [
	'--auth=scram-sha-256',
	'--encoding=UTF8',
	'--locale=C',
	'--locale-provider=builtin',
	'--builtin-locale=C.UTF-8',
	'--no-instructions'
];

/**
 * Makes the cluster of a place unless it is there. Built beside and moved into place as the last step, so a start that was
 * killed half-way leaves nothing that looks finished. Sorting is by code point in every PostgreSQL and on every system
 * (builtin C.UTF-8): language-aware order is asked for where it is needed.
 */
export async function ensureCluster(place: Place, binaries: Binaries, fsync: boolean): Promise<void> {
	if (existsSync(join(place.data, 'PG_VERSION'))) return;
	const part = `${place.data}.${process.pid}`;
	const secret = `${place.password}.${process.pid}`;
	const password = randomBytes(24).toString('base64url');
	const maker = weAreRoot() ? someNamedUser() : undefined;
	try {
		await clearAway(place);
		await mkdir(part, { mode: 0o700 });
		await writeFile(secret, `${password}\n`, { mode: 0o600 });
		if (maker) for (const path of [part, secret]) await chown(path, maker.uid, maker.gid);
		const options = [`--pgdata=${part}`, `--username=${ROLE}`, `--pwfile=${secret}`, ...INIT, ...(fsync ? [] : ['--no-sync'])];
		await run(binaries.initdb, options, place, maker);
		if (place.runAs) await giveTo(part, place.runAs);
		if (maker) await chown(secret, 0, 0);
		await chmod(secret, 0o600);
		await rename(secret, place.password);
		await rename(part, place.data);
	} catch (error) {
		throw fileTrouble(error, place.folder);
	} finally {
		await rm(part, { recursive: true, force: true });
		await rm(secret, { force: true });
	}
}

export async function passwordOf(place: Place): Promise<string> {
	try {
		return (await readFile(place.password, 'utf8')).trim();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw fileTrouble(error, place.folder);
		throw new StartRefusal(`The database in ${place.data} has lost its password file ${place.password}. Put it back from a backup.`);
	}
}

/** What starts that were killed half-way have left. */
async function clearAway(place: Place): Promise<void> {
	for (const name of await readdir(place.folder)) {
		if (/^(data|password)\.\d+$/.test(name)) await rm(join(place.folder, name), { recursive: true, force: true });
	}
}

async function giveTo(path: string, user: { uid: number; gid: number }): Promise<void> {
	for (const entry of await readdir(path, { withFileTypes: true, recursive: true })) {
		await lchown(join(entry.parentPath, entry.name), user.uid, user.gid);
	}
	await lchown(path, user.uid, user.gid);
}

async function run(command: string, args: string[], place: Place, user: { uid: number; gid: number } | undefined): Promise<void> {
	const child = spawn(command, args, { ...user, cwd: place.folder, env: bareEnvironment(), stdio: ['ignore', 'ignore', 'pipe'] });
	let told = '';
	child.stderr.setEncoding('utf8').on('data', (chunk: string) => (told += chunk));
	const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
	if (code !== 0) throw troubleTold(told, place) ?? new Error(`initdb ended with ${code}: ${told}`);
}

/** The server and its tools see nothing of our environment, in which passwords may stand. */
export const bareEnvironment = (): NodeJS.ProcessEnv => ({
	PATH: process.env.PATH,
	...(process.env.SystemRoot && { SystemRoot: process.env.SystemRoot }),
	LC_ALL: 'C',
	TZ: 'UTC'
});

/** What PostgreSQL says, as a sentence, where the reader can mend it. */
export function troubleTold(told: string, place: Place): unknown {
	if (/No space left on device/.test(told)) return fileTrouble({ code: 'ENOSPC' }, place.folder);
	if (/Disk quota exceeded/.test(told)) return fileTrouble({ code: 'EDQUOT' }, place.folder);
	if (/Read-only file system/.test(told)) return fileTrouble({ code: 'EROFS' }, place.folder);
	if (/Permission denied|has wrong ownership/.test(told)) return fileTrouble({ code: 'EACCES' }, place.folder);
	const version = /initialized by PostgreSQL version (\S+),.*?version (\S+)\./s.exec(told);
	if (!version) return undefined;
	return new StartRefusal(
		`The database in ${place.data} was made by PostgreSQL ${version[1]}, this is ${version[2]}. ` +
			'Dump it with the older version, or set DATA_DIR to another folder.'
	);
}
