import { createWriteStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { Busboy } from '@fastify/busboy';
import { HEAD_BYTES, safeName } from './kind.ts';

export type ReceivedFile = {
	/** The form's field that it came in. */
	field: string;
	name: string;
	/** Where it lies until `done` is called. */
	path: string;
	bytes: number;
	/** Its first bytes, which tell what it is. */
	head: Uint8Array;
	/** There was more than `mostBytes` of it; what lies at `path` is a part. */
	tooBig: boolean;
};
export type ReceivedForm = {
	fields: Record<string, string>;
	files: ReceivedFile[];
	/** The form had more files than it may have; the rest was not read. */
	tooMany: boolean;
	/** The form broke off, or is bigger than the server takes: nothing of it is here. */
	broken: boolean;
	/** Removes the files that nobody has taken. Call it whatever happens. */
	done(): Promise<void>;
};

/**
 * Reads a form with files as it comes in, each file to disk, so that a big one costs no memory. A body that is no such form, or
 * that breaks off, counts as an empty one (quality I13).
 */
export async function receiveForm(request: Request, limits: { mostFiles: number; mostBytes: number }): Promise<ReceivedForm> {
	const folder = await mkdtemp(join(tmpdir(), 'etwinning-upload-'));
	const form: ReceivedForm = {
		fields: {},
		files: [],
		tooMany: false,
		broken: false,
		done: () => rm(folder, { recursive: true, force: true })
	};
	const contentType = request.headers.get('content-type') ?? '';
	if (!request.body || !/^multipart\/form-data\s*;/i.test(contentType)) return form;
	try {
		await read(request.body, contentType, form, folder, limits);
		return form;
	} catch {
		return { ...form, fields: {}, files: [], broken: true };
	}
}

async function read(
	body: ReadableStream<Uint8Array>,
	contentType: string,
	form: ReceivedForm,
	folder: string,
	limits: { mostFiles: number; mostBytes: number }
): Promise<void> {
	const parser = new Busboy({
		headers: { 'content-type': contentType },
		limits: { files: limits.mostFiles, fileSize: limits.mostBytes, fields: 40, fieldSize: 20_000, headerPairs: 40 }
	});
	const writing: Promise<void>[] = [];
	parser.on('field', (name, value) => {
		if (name !== '__proto__') form.fields[name] = value.toWellFormed();
	});
	parser.on('filesLimit', () => (form.tooMany = true));
	parser.on('file', (field, stream, filename) => {
		// An empty field of a form without a chosen file comes as a file without a name.
		if (!filename) return void stream.resume();
		const path = join(folder, String(writing.length));
		writing.push(
			pipeline(stream, createWriteStream(path)).then(async () => {
				const { head, bytes } = await beginningOf(path);
				form.files.push({ field, name: safeName(filename), path, bytes, head, tooBig: stream.truncated });
			})
		);
	});
	try {
		await pipeline(Readable.fromWeb(body as NodeStream<Uint8Array>), parser);
	} finally {
		await Promise.allSettled(writing);
	}
	await Promise.all(writing);
	form.files.sort((a, b) => Number(a.path.slice(folder.length + 1)) - Number(b.path.slice(folder.length + 1)));
}

async function beginningOf(path: string): Promise<{ head: Uint8Array; bytes: number }> {
	const file = await open(path);
	try {
		const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
		return { head: buffer.subarray(0, bytesRead), bytes: (await file.stat()).size };
	} finally {
		await file.close();
	}
}
