import { readFile, realpath, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { commandOf, hasGone, isAlive } from './processes.ts';

/** A server as it describes itself in its lock file. */
export type Postmaster = { pid: number; port: number; ready: boolean };

/** The server that runs on this data folder; undefined where none does. */
export async function runningPostmaster(data: string): Promise<Postmaster | undefined> {
	const lines = await lockFile(data);
	const pid = Number(lines[0]);
	// Line 4 is the port and line 8 the state; they are written bit by bit while the server starts.
	if (!(pid > 0) || !isAlive(pid) || !(await serves(pid, data))) return undefined;
	return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/**
 * Makes the lock file of a killed server harmless, to be called right before a start. PostgreSQL refuses to start while the number
 * in it belongs to any process, and in a container it soon does; it overlooks the number of its own parent, which are we. The file
 * stays, because by its last lines PostgreSQL sees whether processes of the killed server still hold its memory.
 */
export async function disownLockFile(data: string): Promise<void> {
	const [, ...rest] = await lockFile(data);
	if (rest.length > 0) await writeFile(join(data, 'postmaster.pid'), [process.pid, ...rest].join('\n'));
}

async function lockFile(data: string): Promise<string[]> {
	try {
		return (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}

/** Whether the process is a PostgreSQL on this folder; where the system does not tell, the lock file is believed. */
async function serves(pid: number, data: string): Promise<boolean> {
	const command = commandOf(pid);
	if (!command) return true;
	if (!/postgres(\.exe)?$/.test(command[0] ?? '')) return false;
	const given = command[command.indexOf('-D') + 1];
	return !given || (await realpath(given).catch(() => resolve(given))) === (await realpath(data));
}

/** Ends a running server: in order ("fast"), and if that takes longer than `patience`, at once (the next start recovers). */
export async function endPostmaster(data: string, patience = 30_000): Promise<void> {
	const running = await runningPostmaster(data).catch(() => undefined);
	if (!running) return;
	signal(running.pid, 'SIGINT');
	if (await hasGone(running.pid, patience)) return;
	signal(running.pid, 'SIGQUIT');
	await hasGone(running.pid, 10_000);
}

function signal(pid: number, name: NodeJS.Signals): void {
	try {
		process.kill(pid, name);
	} catch {
		// It has gone by itself.
	}
}
