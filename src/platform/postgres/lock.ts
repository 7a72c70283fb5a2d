import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { myself, stillRuns, type Remembered } from './processes.ts';

/** A file that says who holds something. `note` is for whoever finds it held. */
export type Lock = { note: (text: string) => Promise<void>; release: () => Promise<void> };
export type Holder = Remembered & { note: string };

/**
 * Takes the lock, or gives back who holds it. A lock whose holder has ended, however it ended, is free; the holder is recognised by
 * its moment of birth, because its number may have gone to another process.
 */
export async function takeLock(file: string): Promise<{ lock: Lock } | { holder: Holder }> {
	const me = myself();
	const text = (note: string) => JSON.stringify({ ...me, note } satisfies Holder);
	for (let unreadable = 0; ;) {
		try {
			await writeFile(file, text(''), { flag: 'wx' });
			return { lock: { note: (note) => writeFile(file, text(note)), release: () => rm(file, { force: true }) } };
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
		const holder = await read(file);
		if (holder && stillRuns(holder)) return { holder };
		// One that cannot be read is being written at this moment, or its writer was killed over it.
		if (holder || (unreadable += 1) > 20) await discard(file);
		else await sleep(50);
	}
}

/** Waits until the lock is free, does the work and releases it. */
export async function inTurn<T>(file: string, work: () => Promise<T>): Promise<T> {
	for (;;) {
		const taken = await takeLock(file);
		if ('lock' in taken) {
			try {
				return await work();
			} finally {
				await taken.lock.release();
			}
		}
		await sleep(50);
	}
}

/** Removes a dead lock. Two may come to that at once: whoever finds a living one in hand puts it back. */
async function discard(file: string): Promise<void> {
	const aside = `${file}.${process.pid}`;
	await rename(file, aside).catch(() => undefined);
	const found = await read(aside);
	if (found && stillRuns(found)) await rename(aside, file);
	await rm(aside, { force: true });
}

async function read(file: string): Promise<Holder | undefined> {
	try {
		return JSON.parse(await readFile(file, 'utf8')) as Holder;
	} catch {
		return undefined;
	}
}
