/** The platform as whoever runs it knows it: starting, sharing, refusing, being killed and ending in order. */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type RunningServer } from '#platform/test';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'etwinning-commands-'));
const dataDir = join(folder, 'data');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A small disk of one's own: for root, where the system lets root. */
function mayMount(): boolean {
	if (process.getuid?.() !== 0) return false;
	const place = join(folder, 'may-mount');
	mkdirSync(place);
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place], { stdio: 'ignore' });
		execFileSync('umount', [place]);
		return true;
	} catch {
		return false;
	}
}

type Ran = { code: number; stdout: string; stderr: string };

/** What is inherited: the way to the commands, and what is compiled already. */
const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;

/** Runs a process of the platform to its end. */
async function run(entry: string, args: string[], env: Record<string, string>): Promise<Ran> {
	const options = { cwd: root, env: { PATH, NODE_COMPILE_CACHE, DEMO: '0', LOG_LEVEL: 'warn', ...env }, timeout: 60_000 };
	try {
		const { stdout, stderr } = await promisify(execFile)(process.execPath, [join('src/entry', entry), ...args], options);
		return { code: 0, stdout, stderr };
	} catch (error) {
		const { code, stdout, stderr } = error as Ran;
		return { code, stdout, stderr };
	}
}

const portOf = ({ url }: RunningServer): string => new URL(url).port;
const start = (): Promise<RunningServer> => startServer({ dataDir, env: { DEMO: '0' } });

/** Starts `command`, waits until it says that it is ready, sends it the signal and gives its exit code. */
async function endBy(signal: NodeJS.Signals, command: string, ...args: string[]): Promise<number | null> {
	const env = { PATH, HOME, NODE_COMPILE_CACHE, DATA_DIR: dataDir, DEMO: '0', PORT: '0' };
	const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
	const ended = new Promise<number | null>((done) => child.once('exit', done));
	let said = '';
	for await (const text of child.stdout.setEncoding('utf8')) if (/is ready/.test((said += text))) break;
	child.kill(signal);
	return ended;
}

describe('while the platform runs', () => {
	let server: RunningServer;
	beforeAll(async () => {
		server = await start();
	});
	afterAll(() => server.stop());

	test('it says that it is alive, ready, and how it is', async () => {
		expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
		expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ ready: true });
		await fetch(server.url);
		const metrics = await (await fetch(`${server.url}/metrics`)).text();
		expect(metrics).toMatch(/^etwinning_request_seconds_bucket\{/m);
		expect(metrics).toMatch(/^etwinning_database_connections\{state="idle"\} \d/m);
	});

	test('its metrics are nobody else’s: a request through a proxy gets the common 404', async () => {
		const { status } = await fetch(`${server.url}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.9' } });
		expect(status).toBe(404);
	});

	test('a second start beside it is refused with its address', async () => {
		const { code, stderr } = await run('main.ts', [], { DATA_DIR: dataDir, PORT: '0' });
		expect(code).toBe(1);
		expect(stderr.trim()).toMatch(/^eTwinning runs already with the data in .* \(process \d+\)\. End that one first\.$/);
		expect(stderr).toContain(server.url);
	});

	test('a start of another project on its port is refused, and says how to choose another', async () => {
		const { code, stderr } = await run('main.ts', [], { DATA_DIR: join(folder, 'other'), PORT: portOf(server), HOST: '127.0.0.1' });
		expect(code).toBe(1);
		expect(stderr.trim()).toMatch(/^Port \d+ is taken by another program\. Choose another: PORT=\d+ npm start$/);
	});

	test('a command shares its database and answers with one JSON object', async () => {
		const { code, stdout } = await run('etwinning.ts', ['verify-audit', '--json'], { DATA_DIR: dataDir });
		expect(code).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({ ok: true, firstBroken: null });
		expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
	});

	test('a command that is not understood has exit code 2, and is told in JSON as well', async () => {
		const { code, stdout } = await run('etwinning.ts', ['dance', '--json'], { DATA_DIR: dataDir });
		expect(code).toBe(2);
		expect(JSON.parse(stdout)).toEqual({ error: "unknown command 'dance'" });
	});

	test.each([
		[['--json'], 2, { error: expect.stringMatching(/no command/) }],
		[['--help', '--json'], 0, { help: expect.stringMatching(/demo-accounts[\s\S]*Exit codes/) }],
		[['import-schools', '--help', '--json'], 0, { help: expect.stringMatching(/--country/) }],
		[['import-schools', '--json'], 2, { error: expect.stringMatching(/--country/) }],
		[['demo-accounts', '--json'], 1, { error: expect.stringMatching(/no demo world/) }],
		[['import-schools', '--country', 'EE', 'nowhere.csv', '--json'], 1, { error: 'The file nowhere.csv cannot be read.' }]
	])('%j answers with one JSON object and exit code %i', async (words, exit, answer) => {
		const { code, stdout } = await run('etwinning.ts', words, { DATA_DIR: dataDir });
		expect(JSON.parse(stdout)).toEqual(answer);
		expect(code).toBe(exit);
	});

	test('without JSON standard output is the answer alone, and help says how it ends', async () => {
		const help = await run('etwinning.ts', ['--help'], { DATA_DIR: dataDir });
		expect(help).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Usage: etwinning[\s\S]*Exit codes: 0 done/) });
		expect((await run('etwinning.ts', ['dance'], { DATA_DIR: dataDir })).stdout).toBe('');
	});
});

describe('the end', () => {
	test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s ends all in order', async (signal) => {
		expect(await endBy(signal, process.execPath, 'src/entry/main.ts')).toBe(0);
		expect(existsSync(join(dataDir, 'etwinning.lock'))).toBe(false);
	});

	test.each(['SIGTERM', 'SIGINT'] as const)('%s to npm ends what npm start began', async (signal) => {
		expect(await endBy(signal, 'npm', 'start')).toBe(0);
		expect(existsSync(join(dataDir, 'etwinning.lock'))).toBe(false);
	});

	test('what npm start began ends in order when npm is killed', async () => {
		expect(await endBy('SIGKILL', 'npm', 'start')).toBeNull();
		await expect.poll(() => existsSync(join(dataDir, 'etwinning.lock')), { timeout: 10_000 }).toBe(false);
	});

	test('R1: what was written before kill -9 is there after the next start', async () => {
		const server = await start();
		const officer = ['create-central', '--email', 'office@example.org', '--first-name', 'Ana', '--last-name', 'Berg', '--json'];
		const made = JSON.parse((await run('etwinning.ts', officer, { DATA_DIR: dataDir })).stdout) as { accountId: string };
		await server.kill();
		expect(existsSync(join(dataDir, 'etwinning.lock'))).toBe(true);
		const again = await start();
		const known = JSON.parse((await run('etwinning.ts', officer, { DATA_DIR: dataDir })).stdout) as { accountId: string; already: boolean };
		expect(known).toMatchObject({ accountId: made.accountId, already: true });
		await again.stop();
	});

	test('a command alone starts the database and ends it', async () => {
		const { code, stdout } = await run('etwinning.ts', ['migrate', '--json'], { DATA_DIR: dataDir });
		expect(code).toBe(0);
		expect((JSON.parse(stdout) as { applied: string[] }).applied.length).toBeGreaterThan(5);
		const pointer = join(dataDir, 'postgres', 'where.json');
		const place = existsSync(pointer)
			? (JSON.parse(readFileSync(pointer, 'utf8')) as { folder: string }).folder
			: join(dataDir, 'postgres');
		expect(existsSync(join(place, 'data', 'postmaster.pid'))).toBe(false);
	});
});

describe('a start that cannot be is refused in one sentence', () => {
	test('settings that are wrong or unknown, all at once', async () => {
		const { code, stderr } = await run('main.ts', [], { DATA_DIR: dataDir, PORT: 'eighty', DATABSE_URL: 'postgres://x/y' });
		expect(code).toBe(1);
		expect(stderr).toContain('PORT must be a whole number');
		expect(stderr).toContain('DATABSE_URL is not a setting. Did you mean DATABASE_URL?');
		expect(stderr).not.toContain('    at ');
	});

	test('a folder with a file in its way', async () => {
		writeFileSync(join(folder, 'file'), '');
		const { code, stderr } = await run('main.ts', [], { DATA_DIR: join(folder, 'file'), PORT: '0' });
		expect(code).toBe(1);
		expect(stderr.trim()).toBe(`${join(folder, 'file')} cannot be a folder, because a file is in its way. Set DATA_DIR to another.`);
	});

	test.runIf(existsSync('/proc/self'))('a folder that the system will not have', async () => {
		const { code, stderr } = await run('main.ts', [], { DATA_DIR: '/proc/etwinning', PORT: '0' });
		expect(code).toBe(1);
		expect(stderr.trim()).toBe('The folder /proc/etwinning cannot be made there. Set DATA_DIR to another.');
	});

	test.runIf(process.getuid?.() !== 0)('a folder that this user may not write to', async () => {
		const closed = join(folder, 'closed');
		mkdirSync(closed, { mode: 0o555 });
		const { code, stderr } = await run('main.ts', [], { DATA_DIR: join(closed, 'data'), PORT: '0' });
		expect(code).toBe(1);
		expect(stderr.trim()).toMatch(
			/^The folder .*closed\/data cannot be written by this user\. Change its owner or its rights, or set DATA_DIR/
		);
	});

	describe.runIf(mayMount())('a disk', () => {
		// Not in the folder that only root may enter: a database of root's own lies elsewhere then, and nothing fills this disk.
		const disk = mkdtempSync(join(tmpdir(), 'etwinning-disk-'));
		beforeAll(() => {
			execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=45m', 'tmpfs', disk]);
		});
		afterAll(() => {
			execFileSync('umount', [disk]);
			rmSync(disk, { recursive: true, force: true });
		});

		test('R1: that is full', async () => {
			const { code, stderr } = await run('main.ts', [], { DATA_DIR: join(disk, 'data'), PORT: '0' });
			expect(code).toBe(1);
			expect(stderr.trim()).toMatch(
				/^The disk is full: nothing more can be written to .*\/etwinning-disk-\w+\/data.*\. Free some space, or move DATA_DIR\.$/
			);
		});

		test('that may only be read', async () => {
			execFileSync('mount', ['-o', 'remount,ro', disk]);
			const { code, stderr } = await run('main.ts', [], { DATA_DIR: join(disk, 'other'), PORT: '0' });
			expect(code).toBe(1);
			expect(stderr.trim()).toMatch(
				/^The folder .*\/etwinning-disk-\w+\/other lies on a file system that is mounted read-only\. Set DATA_DIR to another\.$/
			);
		});
	});

	test('a read replica that is no address', async () => {
		const { code, stderr } = await run('etwinning.ts', ['migrate'], {
			DATABASE_URL: 'postgres://nobody:nothing@localhost:1/nowhere',
			DATA_DIR: dataDir,
			DATABASE_READ_URL: 'x'
		});
		expect(code).toBe(1);
		expect(stderr).toContain('DATABASE_READ_URL must be an address');
	});
});
