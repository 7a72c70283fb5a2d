import { once } from 'node:events';
import { createServer, request as ask, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { useConfig } from '#platform/config';
import { leaveAsFound } from '#platform/test';
import { gate, openCount, type Pages } from './gate.ts';

leaveAsFound();
let server: Server;
let closeStreams: () => void;
const waiting: (() => void)[] = [];

/** Pages that answer at once, wait to be let go, or stream. */
const pages: Pages = (request: IncomingMessage, response: ServerResponse) => {
	if (request.url === '/slow') waiting.push(() => response.end('late'));
	else if (request.url === '/stream') response.setHeader('content-type', 'text/event-stream').writeHead(200).write('data: 1\n\n');
	else if (request.url === '/bug') throw new Error('a bug');
	else response.end(JSON.stringify(request.headers));
};

beforeEach(async () => {
	useConfig({ maxRequests: 2, trustedProxies: 0, origin: 'http://localhost:3000', fixedOrigin: false });
	const made = gate(pages);
	closeStreams = made.closeStreams;
	server = createServer(made.listener).listen(0, '127.0.0.1');
	await once(server, 'listening');
});
afterEach(() => {
	waiting.splice(0).forEach((letGo) => letGo());
	server.closeAllConnections();
	server.close();
});

type Reply = { status: number; headers: IncomingMessage['headers']; text: string };

async function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
	const { port } = server.address() as AddressInfo;
	const sent = ask({ port, path, method, headers, agent: false }).end();
	const [response] = (await once(sent, 'response')) as [IncomingMessage];
	let text = '';
	for await (const chunk of response.setEncoding('utf8')) text += chunk as string;
	return { status: response.statusCode ?? 0, headers: response.headers, text };
}

async function untilOpen(count: number): Promise<void> {
	while (openCount() !== count) await sleep(5);
}

describe('R8: beyond capacity', () => {
	test('the excess is told to come back, in its language, and the rest is served', async () => {
		const served = [get('/slow'), get('/slow')];
		await untilOpen(2);
		const excess = await get('/projects', { 'accept-language': 'el' });
		expect(excess).toMatchObject({ status: 503, headers: { 'retry-after': '2', 'cache-control': 'no-store' } });
		expect(excess.text).toContain('<html lang="el" dir="ltr">');
		expect((await get('/ar/projects')).text).toContain('dir="rtl"');
		waiting.splice(0).forEach((letGo) => letGo());
		expect((await Promise.all(served)).map(({ text }) => text)).toEqual(['late', 'late']);
		expect((await get('/projects')).status).toBe(200);
	});

	test('an open stream keeps nobody out, and ends when all ends', async () => {
		const streams = [get('/stream'), get('/stream'), get('/stream')];
		await sleep(50);
		await untilOpen(0);
		expect((await get('/projects')).status).toBe(200);
		closeStreams();
		expect((await Promise.all(streams)).map(({ text }) => text)).toEqual(['data: 1\n\n', 'data: 1\n\n', 'data: 1\n\n']);
	});
});

describe('what is too large', () => {
	test.each([
		['a form without files', '/sign-in', { 'content-length': '1000001' }, 413],
		['a form in a language', '/fr/sign-in', { 'content-length': '1000001' }, 413],
		['a length that is not told', '/sign-in', { 'transfer-encoding': 'chunked' }, 413],
		['an upload to a space', '/spaces/1/materials', { 'transfer-encoding': 'chunked' }, 200],
		['a small form', '/sign-in', { 'content-length': '0' }, 200]
	])('%s', async (_, path, headers, status) => {
		const { port } = server.address() as AddressInfo;
		const sent = ask({ port, path, method: 'POST', headers, agent: false });
		sent.on('error', () => undefined).flushHeaders();
		const [response] = (await once(sent, 'response')) as [IncomingMessage];
		sent.destroy();
		expect(response.statusCode).toBe(status);
	});
});

describe('what a client says about itself', () => {
	const forged = {
		'x-forwarded-for': '203.0.113.9, 198.51.100.7',
		'x-forwarded-proto': 'https',
		'x-forwarded-host': 'evil.example',
		'x-client-address': '203.0.113.9',
		host: 'localhost:3000'
	};

	test('S4: is not believed', async () => {
		const seen = JSON.parse((await get('/', forged)).text) as Record<string, string>;
		expect(seen).toMatchObject({ 'x-client-address': '127.0.0.1', 'x-forwarded-proto': 'http', host: 'localhost:3000' });
		expect(Object.keys(seen)).not.toContain('x-forwarded-host');
	});

	test('S4: is believed as far as our own proxies wrote it', async () => {
		useConfig({ trustedProxies: 1 });
		const seen = JSON.parse((await get('/', forged)).text) as Record<string, string>;
		expect(seen).toMatchObject({ 'x-client-address': '198.51.100.7', 'x-forwarded-proto': 'https', host: 'evil.example' });
		useConfig({ trustedProxies: 2 });
		expect(JSON.parse((await get('/', forged)).text)).toMatchObject({ 'x-client-address': '203.0.113.9' });
	});

	test('I11: does not change a fixed origin', async () => {
		useConfig({ trustedProxies: 1, fixedOrigin: true, origin: 'https://etwinning.example' });
		const seen = JSON.parse((await get('/', { ...forged, host: 'evil.example' })).text) as Record<string, string>;
		expect(seen).toMatchObject({ 'x-forwarded-proto': 'https', host: 'etwinning.example' });
	});

	test('I11: a host that is none becomes our own', async () => {
		expect(JSON.parse((await get('/', { host: 'a/b@c' })).text)).toMatchObject({ host: 'localhost:3000' });
	});
});

test('I13: a bug beneath the pages gives a plain page, and no trace', async () => {
	const { status, text } = await get('/bug');
	expect(status).toBe(500);
	expect(text).not.toContain('a bug');
	expect(openCount()).toBe(0);
});
