import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { constants, gzip, gzipSync, zstdCompress, zstdCompressSync } from 'node:zlib';

/** What compresses as text; pictures and films are small already, event streams must not wait. Scripts and styles are built compressed. */
const TEXT = /^(?:text\/html|application\/json)\b/;
/** Less than this goes in one packet anyway. */
const LEAST_BYTES = 1_000;
/** More is a download, not a page. */
const MOST_BYTES = 4_000_000;

/** Up to here the way to another thread and back costs more than the work (half of 0.5 ms for a page of 66 kB). */
const SMALL_BYTES = 200_000;

const [zstdLater, gzipLater] = [promisify(zstdCompress), promisify(gzip)];
const [ZSTD, GZIP] = [{ params: { [constants.ZSTD_c_compressionLevel]: 3 } }, { level: 3 }];
/** In the order of preference: zstd takes a third of gzip's time. */
const codings = {
	zstd: (body: Buffer) => (body.byteLength <= SMALL_BYTES ? zstdCompressSync(body, ZSTD) : zstdLater(body, ZSTD)),
	gzip: (body: Buffer) => (body.byteLength <= SMALL_BYTES ? gzipSync(body, GZIP) : gzipLater(body, GZIP))
};
type Coding = keyof typeof codings;

/**
 * Compresses pages whose length is known when their head is written; everything else passes as it is. Not for requests that
 * another site caused: how well a page compresses could tell them what is in it (BREACH).
 */
export function compress(request: IncomingMessage, response: ServerResponse): void {
	const coding = codingFor(request);
	if (!coding) return;
	const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse;
	const write = response.write.bind(response);
	const end = response.end.bind(response);
	const chunks: Buffer[] = [];

	response.writeHead = (...head: unknown[]) => {
		if (!isWorthIt(response)) return writeHead(...head);
		response.write = ((chunk: string | Uint8Array) => chunks.push(Buffer.from(chunk)) > 0) as typeof write;
		response.end = ((chunk?: string | Uint8Array) => {
			if (chunk) chunks.push(Buffer.from(chunk));
			Object.assign(response, { write, end });
			void send(head);
			return response;
		}) as typeof end;
		return response;
	};

	async function send(head: unknown[]): Promise<void> {
		try {
			const body = await codings[coding as Coding](Buffer.concat(chunks));
			if (response.destroyed) return;
			response.setHeader('content-encoding', coding as Coding);
			response.setHeader('content-length', body.byteLength);
			response.appendHeader('vary', 'Accept-Encoding');
			const tag = response.getHeader('etag');
			if (typeof tag === 'string' && !tag.startsWith('W/')) response.setHeader('etag', `W/${tag}`);
			writeHead(...head);
			response.end(body);
		} catch (error) {
			response.destroy(error as Error);
		}
	}
}

function codingFor({ method, headers }: IncomingMessage): Coding | undefined {
	if (method === 'HEAD' || headers['sec-fetch-site'] === 'cross-site') return undefined;
	const accepted = new Set((headers['accept-encoding'] ?? '').split(',').map((part) => part.trim()));
	return (Object.keys(codings) as Coding[]).find((coding) => accepted.has(coding));
}

function isWorthIt(response: ServerResponse): boolean {
	const length = Number(response.getHeader('content-length') ?? 0);
	return (
		length >= LEAST_BYTES &&
		length <= MOST_BYTES &&
		TEXT.test(String(response.getHeader('content-type'))) &&
		!response.hasHeader('content-encoding') &&
		!response.hasHeader('content-range')
	);
}
