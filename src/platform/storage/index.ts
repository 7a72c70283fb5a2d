import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';

/** Where files lie. Keys are made here, never by people. */
export interface BlobStore {
	/** Stores the bytes under a new key that starts with `kind`; durable when it returns. */
	put(kind: string, bytes: Uint8Array): Promise<string>;
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
	return {
		async put(kind, bytes) {
			const id = randomUUID();
			const key = `${kind}/${id.slice(0, 2)}/${id}`;
			const path = pathOf(key);
			await mkdir(dirname(path), { recursive: true });
			// Written beside and renamed, so that a half-written file never carries a key.
			await writeFile(`${path}.part`, bytes, { flush: true });
			await rename(`${path}.part`, path);
			return key;
		},
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
	shared.etwinningBlobs ??= folderStore(resolve(process.env.DATA_DIR ?? '.data', 'files'));
	return shared.etwinningBlobs;
}
