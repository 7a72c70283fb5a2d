import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { config, StartRefusal } from '#platform/config';
import { log } from '#platform/log';
import { onEnd } from './ending.ts';
import { gate, openCount, type Pages } from './gate.ts';
import { hosts, portTrouble } from './instance.ts';
import { ADDRESS_HEADER, PROTOCOL_HEADER } from './requests.ts';

/** What one upload may hold at most; the finer limits are each form's own. */
const LARGEST_BODY = '110M';
/** How long requests may take to finish once the process is asked to end. */
const DRAIN_MS = 10_000;

/** The pages that `npm run build` made. */
export async function builtPages(): Promise<Pages> {
	const file = resolve('build/handler.js');
	if (!existsSync(file)) throw new StartRefusal('The pages are not built yet. Run: npm run build');
	// The adapter reads these when it is loaded; `settle` writes the headers.
	Object.assign(process.env, { ADDRESS_HEADER, PROTOCOL_HEADER, BODY_SIZE_LIMIT: LARGEST_BODY });
	const { handler } = (await import(pathToFileURL(file).href)) as { handler: Pages };
	return handler;
}

/**
 * Serves until the process ends: then no new connection is taken, what runs is finished, streams are closed.
 * @returns one server an address
 */
export async function serve(pages: Pages): Promise<Server[]> {
	const { listener, closeStreams } = gate(pages);
	const servers: Server[] = [];
	onEnd('web server', async () => {
		const closed = servers.map((server) => new Promise((done) => server.close(done)));
		closeStreams();
		const idle = setInterval(() => servers.forEach((server) => server.closeIdleConnections()), 50);
		await Promise.race([Promise.all(closed), sleep(DRAIN_MS, undefined, { ref: false })]);
		clearInterval(idle);
		if (openCount() > 0) log().warn({ open: openCount() }, 'requests were cut off');
		servers.forEach((server) => server.closeAllConnections());
	});
	for (const host of hosts()) {
		const server = await listen(host, listener);
		if (server) servers.push(server);
	}
	return servers;
}

async function listen(host: string, listener: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server | undefined> {
	const server = createServer({ keepAliveTimeout: 65_000, headersTimeout: 20_000, requestTimeout: 300_000 }, listener);
	try {
		await new Promise<void>((done, reject) => {
			server.once('error', reject);
			server.listen({ port: config().port, host }, done);
		});
		return server;
	} catch (error) {
		const trouble = error as NodeJS.ErrnoException;
		// A machine without IPv6 serves 127.0.0.1 alone.
		if (host === '::1' && trouble.code !== 'EADDRINUSE') return undefined;
		throw portTrouble(trouble);
	}
}
