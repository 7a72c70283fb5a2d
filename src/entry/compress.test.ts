import { once } from 'node:events';
import { createServer, request as ask, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handOver } from '#platform/pages';
import { compress } from './compress.ts';

const page = `<!doctype html>${'<p>A river runs through our town.</p>'.repeat(100)}`;
const handed: Record<string, string> = {
	'/handed': page,
	'/handed-letters': `<p>Ελληνικά · العربية · ქართული · 😀 · Jõgi</p>${page}`,
	'/handed-half': `<p>half of a letter: \ud83d</p>${page}`,
	'/handed-long': `<p>Ένα ποτάμι</p>${page.repeat(100)}`
};
const kinds: Record<string, Record<string, string>> = {
	'/page': { 'content-type': 'text/html; charset=utf-8', 'content-length': String(page.length), etag: '"one"' },
	...Object.fromEntries(Object.keys(handed).map((path) => [path, { 'content-type': 'text/html', 'content-length': '0' }])),
	'/streamed': { 'content-type': 'text/html' },
	'/picture': { 'content-type': 'image/png', 'content-length': String(page.length) },
	'/ready': { 'content-type': 'application/json', 'content-length': String(page.length), 'content-encoding': 'br' }
};
let server: Server;
beforeAll(async () => {
	server = createServer((request, response) => {
		compress(request, response);
		const text = handed[request.url ?? ''];
		if (text) handOver(request, text);
		for (const [name, value] of Object.entries(kinds[request.url ?? ''] ?? {})) response.setHeader(name, value);
		response.writeHead(200);
		if (text) return response.end();
		response.write(page.slice(0, 200));
		response.end(page.slice(200));
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
});
afterAll(() => server.close());

async function get(path: string, headers: Record<string, string>): Promise<{ headers: IncomingMessage['headers']; body: Buffer }> {
	const { port } = server.address() as AddressInfo;
	const [response] = (await once(ask({ port, path, headers, agent: false }).end(), 'response')) as [IncomingMessage];
	const chunks: Buffer[] = [];
	for await (const chunk of response) chunks.push(chunk as Buffer);
	return { headers: response.headers, body: Buffer.concat(chunks) };
}

describe('a page', () => {
	test.each([
		['gzip, deflate', 'gzip', gunzipSync],
		['gzip, deflate, br, zstd', 'zstd', zstdDecompressSync]
	])('goes out as whoever sends "%s" can read it: %s', async (accepted, coding, read) => {
		const { headers, body } = await get('/page', { 'accept-encoding': accepted });
		expect(headers).toMatchObject({
			'content-encoding': coding,
			'content-length': String(body.length),
			vary: 'Accept-Encoding',
			etag: 'W/"one"'
		});
		expect(body.length).toBeLessThan(page.length / 4);
		expect(read(body).toString()).toBe(page);
	});

	test.each([
		['gzip', gunzipSync],
		['identity', (body: Buffer) => body]
	])('handed over by SvelteKit goes out whole: %s', async (accepted, read) => {
		const { headers, body } = await get('/handed', { 'accept-encoding': accepted });
		expect(headers['content-encoding']).toBe(accepted === 'identity' ? undefined : accepted);
		expect(headers['content-length']).toBe(String(body.length));
		expect(read(body).toString()).toBe(page);
	});

	test.each([
		['/handed-letters', handed['/handed-letters']],
		['/handed-half', handed['/handed-half']?.toWellFormed()],
		['/handed-long', handed['/handed-long']]
	])('goes out letter by letter as it was written: %s', async (path, text) => {
		const [plain, small] = await Promise.all(['identity', 'zstd'].map((accepted) => get(path, { 'accept-encoding': accepted })));
		expect(plain?.body.toString()).toBe(text);
		expect(zstdDecompressSync(small?.body ?? '').toString()).toBe(text);
	});

	test.each([
		['/page', { 'accept-encoding': 'identity' }],
		['/page', { 'accept-encoding': 'gzip', 'sec-fetch-site': 'cross-site' }],
		['/streamed', { 'accept-encoding': 'gzip' }],
		['/picture', { 'accept-encoding': 'gzip' }],
		['/ready', { 'accept-encoding': 'gzip' }]
	])('%s stays as it is for %j', async (path, asked) => {
		const { headers, body } = await get(path, asked);
		expect(headers['content-encoding']).toBe(kinds[path]?.['content-encoding']);
		expect(body.toString()).toBe(page);
	});
});
