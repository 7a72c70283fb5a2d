import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { config } from '#platform/config';

/** Where files lie. Keys are made here, never by people. */
export interface BlobStore {
	/** Stores the bytes under a new key that starts with `kind`; durable when it returns. */
	put(kind: string, bytes: Uint8Array): Promise<string>;
	/** Stores a file that lies on this machine, without reading it into memory, and takes it away from where it was. */
	putFile(kind: string, path: string): Promise<string>;
	/** The file from byte `start` to `end` (inclusive), or undefined where there is none. */
	get(key: string, range?: { start: number; end: number }): Promise<{ bytes: number; stream: ReadableStream<Uint8Array> } | undefined>;
	remove(key: string): Promise<void>;
}

const KEY = /^[a-z-]+\/[0-9a-f]{2}\/[0-9a-f-]{36}$/;

/** Files in a folder of this machine: the default. */
export function folderStore(root: string): BlobStore {
	const pathOf = (key: string): string => {
		if (!KEY.test(key)) throw new Error('not a key of this store');
		return join(root, key);
	};
	/** What is written beside and renamed never carries a key while it is half written. */
	const store = async (kind: string, write: (part: string) => Promise<void>): Promise<string> => {
		const id = randomUUID();
		const key = `${kind}/${id.slice(0, 2)}/${id}`;
		const path = pathOf(key);
		// What people uploaded is no other user's of this machine to read.
		await mkdir(dirname(path), { recursive: true, mode: 0o700 });
		await write(`${path}.part`);
		await rename(`${path}.part`, path);
		return key;
	};
	return {
		put: (kind, bytes) => store(kind, (part) => writeFile(part, bytes, { flush: true })),
		putFile: (kind, from) =>
			store(kind, async (part) => {
				// Copied, because the two may lie on different disks, and made durable before it counts.
				await copyFile(from, part);
				const file = await open(part, 'r+');
				try {
					await file.sync();
				} finally {
					await file.close();
				}
				await rm(from, { force: true });
			}),
		async get(key, range) {
			const path = pathOf(key);
			const found = await stat(path).catch(() => undefined);
			if (!found) return undefined;
			return { bytes: found.size, stream: Readable.toWeb(createReadStream(path, range)) as ReadableStream<Uint8Array> };
		},
		remove: (key) => rm(pathOf(key), { force: true })
	};
}

const shared = globalThis as typeof globalThis & { etwinningBlobs?: BlobStore };
export const useStore = (store: BlobStore): void => {
	shared.etwinningBlobs = store;
};
/** The store of this process; without a choice a folder beside the database. */
export function blobs(): BlobStore {
	shared.etwinningBlobs ??= folderStore(join(config().dataDir, 'files'));
	return shared.etwinningBlobs;
}
