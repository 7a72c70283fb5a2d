import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, fchownSync, fstatSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartRefusal } from '#platform/config';
import pg from 'pg';
import { binariesFor, type Binaries } from './binaries.ts';
import { bareEnvironment, DATABASE, ensureCluster, passwordOf, ROLE, troubleTold } from './cluster.ts';
import { fileTrouble } from './file-trouble.ts';
import type { Place } from './place.ts';
import { disownLockFile, endPostmaster, runningPostmaster } from './postmaster.ts';
import { weAreRoot } from './service-user.ts';
import { forgetful, standard, type Settings } from './settings.ts';

export type Server = {
	/** Of the platform's database, with the password. */
	url: string;
	/** Of the database `postgres`, for what concerns the whole server. */
	adminUrl: string;
	pid: number;
	port: number;
	/** Ends the server in order. */
	stop: () => Promise<void>;
};

export type ServerOptions = {
	/** 0 or absent: any free one. */
	port?: number;
	/** False for data that nobody will miss. */
	fsync?: boolean;
	settings?: Settings;
};

/** Starts the server of a place, or takes over the one that runs there, and waits until it answers. */
export async function serve(place: Place, options: ServerOptions = {}): Promise<Server> {
	const binaries = await binariesFor(place.runAs);
	await ensureCluster(place, binaries, options.fsync ?? true);
	const password = await passwordOf(place);
	const urlOf = (port: number, database: string) => `postgres://${ROLE}:${password}@127.0.0.1:${port}/${database}`;
	const { pid, port } = await untilItAnswers(place, binaries, options, (at) => urlOf(at, 'postgres'));
	await ensureDatabase(urlOf(port, 'postgres'));
	return { url: urlOf(port, DATABASE), adminUrl: urlOf(port, 'postgres'), pid, port, stop: () => endPostmaster(place.data) };
}

async function untilItAnswers(place: Place, binaries: Binaries, options: ServerOptions, adminUrl: (port: number) => string) {
	let child: Child | undefined;
	for (let failures = 0; ;) {
		const running = await runningPostmaster(place.data).catch((error) => Promise.reject(fileTrouble(error, place.folder)));
		if (running?.ready && (await answers(adminUrl(running.port)))) {
			child?.process.unref();
			return running;
		}
		if (child?.ended) {
			const told = child.told();
			child = undefined;
			// The port was taken in between, or processes of a killed server are still letting go of its memory.
			const passing = /Address already in use|could not bind|pre-existing shared memory/.test(told);
			failures += 1;
			if (!passing || failures > 100) throw troubleTold(told, place) ?? new StartRefusal(`PostgreSQL did not start:\n${told.trim()}`);
			await sleep(100);
		} else if (!running && !child) {
			child = await launch(place, binaries, options);
		}
		await sleep(25);
	}
}

type Child = { process: ChildProcess; ended: boolean; told(): string };

/** Detached, so that Ctrl-C ends the platform first and the database after it, and a killed platform leaves a sound database. */
async function launch(place: Place, binaries: Binaries, options: ServerOptions): Promise<Child> {
	const settings = { ...standard, ...(options.fsync === false && forgetful), ...options.settings };
	const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
	const args = ['-D', place.data, '-p', String(options.port || (await freePort())), ...flags];
	await disownLockFile(place.data);
	const { log, from } = openLog(place);
	const child = spawn(binaries.postgres, args, {
		...place.runAs,
		cwd: place.data,
		env: bareEnvironment(),
		detached: true,
		stdio: ['ignore', log, log]
	});
	closeSync(log);
	const self: Child = { process: child, ended: false, told: () => readFileSync(place.log).subarray(from).toString('utf8').slice(-2000) };
	child.on('exit', () => (self.ended = true));
	await new Promise<void>((resolve, reject) => child.on('spawn', resolve).on('error', (error) => reject(cannotSpawn(error))));
	return self;
}

const cannotSpawn = (error: NodeJS.ErrnoException): unknown =>
	error.code === 'EPERM' || error.code === 'EINVAL'
		? new StartRefusal(
				'PostgreSQL does not run as root, and this system does not let root become another user. Start as an ordinary user, or set DATABASE_URL.'
			)
		: error;

const LOG_LIMIT = 5_000_000;

/** Appends to the place's log; one older log is kept. */
function openLog(place: Place): { log: number; from: number } {
	try {
		if ((statSync(place.log, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) renameSync(place.log, `${place.log}.1`);
		const log = openSync(place.log, 'a', 0o600);
		// Root may start what an ordinary user will start again tomorrow.
		const owner = statSync(place.folder);
		if (weAreRoot()) fchownSync(log, owner.uid, owner.gid);
		return { log, from: fstatSync(log).size };
	} catch (error) {
		throw fileTrouble(error, place.folder);
	}
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

async function answers(url: string): Promise<boolean> {
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
	client.on('error', () => undefined);
	try {
		await client.connect();
		return true;
	} catch (error) {
		// The server is there and knows another password: waiting would not help.
		if ((error as { code?: string }).code === '28P01')
			throw new StartRefusal('The embedded database refuses the password in its password file.');
		return false;
	} finally {
		await client.end().catch(() => undefined);
	}
}

async function ensureDatabase(adminUrl: string): Promise<void> {
	const client = new pg.Client({ connectionString: adminUrl });
	client.on('error', () => undefined);
	await client.connect();
	try {
		const found = await client.query('select from pg_database where datname = $1', [DATABASE]);
		if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
	} catch (error) {
		// 42P04, 23505: another start made it in between.
		if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
	} finally {
		await client.end();
	}
}
