import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Whether a process with this number runs, whoever it is. One that has ended but was not yet collected does not run. */
export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
	return process.platform !== 'linux' || statOf(pid)?.[0] !== 'Z';
}

/** The fields of /proc/<pid>/stat from the third on; the second, the command, stands in brackets and may hold anything. */
function statOf(pid: number): string[] | undefined {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	} catch {
		return undefined;
	}
}

/**
 * What tells a process from a later one with the same number (in a container the numbers are small and come again at every
 * start): its moment of birth. Undefined where it does not run or the system does not tell.
 */
export function birthOf(pid: number): string | undefined {
	try {
		if (process.platform === 'linux') {
			const ticks = statOf(pid)?.[19];
			return ticks && `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${ticks}`;
		}
		if (process.platform === 'win32') return undefined;
		return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
	} catch {
		return undefined;
	}
}

/** A process as it is remembered in a file, to be recognised later. */
export type Remembered = { pid: number; birth: string | undefined };

export const myself = (): Remembered => ({ pid: process.pid, birth: birthOf(process.pid) });

export const stillRuns = ({ pid, birth }: Remembered): boolean => isAlive(pid) && (birth === undefined || birthOf(pid) === birth);

/** The words with which a process was started; undefined where the system does not tell. */
export function commandOf(pid: number): string[] | undefined {
	if (process.platform !== 'linux') return undefined;
	try {
		return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
	} catch {
		return undefined;
	}
}

/** Waits until the process has gone; false where it is still there after `forMs`. */
export async function hasGone(pid: number, forMs: number): Promise<boolean> {
	const until = Date.now() + forMs;
	while (isAlive(pid)) {
		if (Date.now() > until) return false;
		await sleep(20);
	}
	return true;
}
