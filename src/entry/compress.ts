import { transcode } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { constants, gzip, gzipSync, zstdCompress, zstdCompressSync } from 'node:zlib';
import { takeOver } from '#platform/pages';

/** What compresses as text; pictures and films are small already, event streams must not wait. Scripts and styles are built compressed. */
const TEXT = /^(?:text\/html|application\/json)\b/;
/** Less than this goes in one packet anyway. */
const LEAST_BYTES = 1_000;
/** More is a download, not a page. */
const MOST_BYTES = 4_000_000;

/** Up to here the way to another thread and back costs more than the work (half of 0.5 ms for a page of 66 kB). */
const SMALL_BYTES = 200_000;

const [zstdLater, gzipLater] = [promisify(zstdCompress), promisify(gzip)];
const [ZSTD, GZIP] = [{ params: { [constants.ZSTD_c_compressionLevel]: 1 } }, { level: 3 }];
/** In the order of preference: zstd takes a third of gzip's time. */
const codings = {
	zstd: (body: Buffer) => {
		const known = { ...ZSTD, pledgedSrcSize: body.byteLength };
		return body.byteLength <= SMALL_BYTES ? zstdCompressSync(body, known) : zstdLater(body, known);
	},
	gzip: (body: Buffer) => (body.byteLength <= SMALL_BYTES ? gzipSync(body, GZIP) : gzipLater(body, GZIP))
};
type Coding = keyof typeof codings;

/**
 * Sends pages, compressed where the reader can: those that were handed over (`#platform/pages`), and whatever other text has its length
 * known when its head is written; everything else passes as it is. Not compressed for requests that another site caused: how well
 * a page compresses could tell them what is in it (BREACH).
 */
export function compress(request: IncomingMessage, response: ServerResponse): void {
	const coding = codingFor(request);
	const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse;
	const write = response.write.bind(response);
	const end = response.end.bind(response);

	response.writeHead = (...head: unknown[]) => {
		const page = takeOver(request);
		if (page === undefined && !(coding && isWorthIt(response))) return writeHead(...head);
		const chunks = page === undefined ? [] : [bytesOf(page)];
		response.write = ((chunk: string | Uint8Array) => chunks.push(Buffer.from(chunk)) > 0) as typeof write;
		response.end = ((chunk?: string | Uint8Array) => {
			if (chunk) chunks.push(Buffer.from(chunk));
			Object.assign(response, { write, end });
			void send(head, chunks);
			return response;
		}) as typeof end;
		return response;
	};

	async function send(head: unknown[], [first, ...more]: Buffer[]): Promise<void> {
		try {
			const whole = first && more.length === 0 ? first : Buffer.concat([...(first ? [first] : []), ...more]);
			const worth = coding && whole.byteLength >= LEAST_BYTES && whole.byteLength <= MOST_BYTES;
			const body = worth ? await codings[coding](whole) : whole;
			if (response.destroyed) return;
			if (worth) {
				response.setHeader('content-encoding', coding);
				response.appendHeader('vary', 'Accept-Encoding');
				const tag = response.getHeader('etag');
				if (typeof tag === 'string' && !tag.startsWith('W/')) response.setHeader('etag', `W/${tag}`);
			}
			response.setHeader('content-length', body.byteLength);
			writeHead(...head);
			response.end(body);
		} catch (error) {
			response.destroy(error as Error);
		}
	}
}

/** Here a page is written as it lies in memory. */
const desk = Buffer.allocUnsafeSlow(512_000);

/** The text as UTF-8, by way of UTF-16: a seventh of the time of `Buffer.from` (27 and 190 µs for a page of 39 kB). */
function bytesOf(text: string): Buffer {
	if (text.length * 2 > desk.byteLength) return Buffer.from(text);
	try {
		return transcode(desk.subarray(0, desk.write(text, 'utf16le')), 'utf16le', 'utf8');
	} catch {
		// Half a letter, which stands in a page by a mistake only, cannot be taken over; here it becomes a sign for itself.
		return Buffer.from(text);
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
