import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What secrets of test databases are sealed with, in this process and in the servers it starts on them. */
export const TEST_SECRETS_KEY = Buffer.alloc(32, 'test').toString('base64');

const root = resolve(import.meta.dirname, '../../..');

/** The built application as a process of its own. */
export type RunningServer = {
	/** `http://localhost:<port>`, without a slash at the end. */
	url: string;
	pid: number;
	dataDir: string;
	/** What it has written so far. */
	output: () => string;
	/** Ends it in order, as Ctrl-C does. */
	stop(): Promise<void>;
	/** Ends it as a power cut does. The data stay for a next start; `stop` removes them. */
	kill(): Promise<void>;
};
export type ServerOptions = {
	env?: Record<string, string>;
	/** Where its data are; its own temporary folder unless given. */
	dataDir?: string;
	/** Seconds until it must be ready. */
	within?: number;
};

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

/**
 * Starts what `npm run build` has built, on a free port with data of its own, and waits until it is ready to serve. Give
 * `DATABASE_URL` to use a database of the tests; otherwise it starts its embedded PostgreSQL.
 */
export async function startServer({ env = {}, dataDir, within = 90 }: ServerOptions = {}): Promise<RunningServer> {
	const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'etwinning-e2e-')));
	const port = await freePort();
	const url = `http://localhost:${port}`;
	const child = spawn(process.execPath, ['src/entry/main.ts'], {
		cwd: root,
		env: {
			...bareEnvironment(),
			...(env.DATABASE_URL && { SECRETS_KEY: TEST_SECRETS_KEY }),
			PORT: String(port),
			HOST: '127.0.0.1',
			ORIGIN: url,
			DATA_DIR: folder,
			LOG_LEVEL: 'warn',
			...env
		},
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (chunk: string) => (output = (output + chunk).slice(-100_000)));
	const ended = new Promise<void>((done) => child.once('close', () => done()));
	const end = (signal: NodeJS.Signals) => {
		if (child.exitCode === null && child.signalCode === null) child.kill(signal);
		return ended;
	};
	// A test run that is cut short takes its servers with it.
	const withUs = () => child.kill('SIGKILL');
	process.once('exit', withUs);
	void ended.then(() => process.off('exit', withUs));

	const remove = async () => {
		if (!dataDir) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
	};
	const server: RunningServer = {
		url,
		pid: child.pid ?? 0,
		dataDir: folder,
		output: () => output,
		stop: async () => {
			await Promise.race([end('SIGTERM'), pause(15_000).then(() => end('SIGKILL'))]);
			await remove();
		},
		kill: () => end('SIGKILL')
	};
	const isReady = await becomesReady(url, within, () => child.exitCode !== null);
	if (isReady) return server;
	await end('SIGKILL');
	await remove();
	throw new Error(`The server was not ready within ${within} s. It said:\n${output}`);
}

async function becomesReady(url: string, seconds: number, hasEnded: () => boolean): Promise<boolean> {
	for (const limit = Date.now() + seconds * 1000; Date.now() < limit && !hasEnded(); await pause(50)) {
		const ready = await fetch(`${url}/readyz`).then(
			({ ok }) => ok,
			() => false
		);
		if (ready) return true;
	}
	return false;
}

/** What a process needs of ours, without the variables that would configure the server. */
function bareEnvironment(): Record<string, string> {
	const kept = new Set(['PATH', 'NODE_COMPILE_CACHE', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'LANG']);
	return Object.fromEntries(
		Object.entries(process.env).flatMap(([name, value]) => (kept.has(name) && value !== undefined ? [[name, value]] : []))
	);
}
