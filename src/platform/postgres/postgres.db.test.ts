import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { connectOrStart, startTestPostgres, takeLock, type Shared } from './index.ts';
import { runningPostmaster } from './postmaster.ts';

const asRoot = process.getuid?.() === 0;
// A folder of mkdtemp lets in its owner alone: for root, the very case in which data must lie outside.
const folder = mkdtempSync(join(tmpdir(), 'etwinning-postgres-'));
const open: Shared[] = [];
const outside = new Set<string>();

afterEach(async () => {
	for (const shared of open.splice(0)) await shared.leave();
});
afterAll(() => {
	for (const path of outside) rmSync(path, { recursive: true, force: true });
	rmSync(folder, { recursive: true, force: true });
});

async function connect(dataDir: string): Promise<Shared> {
	const shared = await connectOrStart(dataDir, { fsync: false });
	open.push(shared);
	if (asRoot) outside.add(dirname(dataOf(dataDir)));
	return shared;
}

async function ask<T>(url: string, query: string): Promise<T> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		return Object.values((await client.query(query)).rows[0] ?? {})[0] as T;
	} finally {
		await client.end();
	}
}

const dataOf = (dataDir: string): string => {
	const pointer = join(dataDir, 'postgres', 'where.json');
	const place = existsSync(pointer) ? (JSON.parse(readFileSync(pointer, 'utf8')) as { folder: string }).folder : join(dataDir, 'postgres');
	return join(place, 'data');
};

/** Another process that shares the database of `dataDir` until it is killed; resolves once it has it. */
async function anotherProcess(dataDir: string) {
	const door = new URL('./index.ts', import.meta.url).href;
	const script = `const { connectOrStart } = await import('${door}'); const { url } = await connectOrStart('${dataDir}', { fsync: false });
		console.log(url); setInterval(() => {}, 1000);`;
	const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
	const url = await new Promise<string>((resolve) => child.stdout.setEncoding('utf8').once('data', (line: string) => resolve(line.trim())));
	const gone = new Promise((resolve) => child.once('exit', resolve));
	return { url, kill: () => (child.kill('SIGKILL'), gone) };
}

describe('the embedded database', () => {
	const dataDir = join(folder, 'first');

	test('is a UTF-8 PostgreSQL 18 that sorts alike everywhere and folds every script', async () => {
		const { url } = await connect(dataDir);
		expect(await ask(url, 'show server_version')).toMatch(/^18\./);
		expect(await ask(url, 'show server_encoding')).toBe('UTF8');
		expect(await ask(url, "select lower('ÉΛΠΙΑ Ş')")).toBe('éλπια ş');
		expect(await ask(url, "select string_agg(w, '' order by w) from unnest(array['é','z','Z','a']) w")).toBe('Zazé');
		expect(await ask(url, 'show fsync')).toBe('off');
	});

	test('keeps what was written, and its password is nobody else’s to read', async () => {
		const { url } = await connect(dataDir);
		await ask(url, 'create table kept as select 7 as value');
		await open.pop()?.leave();
		expect(await runningPostmaster(dataOf(dataDir))).toBeUndefined();
		const again = await connect(dataDir);
		expect(await ask(again.url, 'select value from kept')).toBe(7);
		expect(statSync(join(dirname(dataOf(dataDir)), 'password')).mode & 0o777).toBe(0o600);
		expect(statSync(dataOf(dataDir)).mode & 0o777).toBe(0o700);
	});

	test('is shared, and ended by whoever leaves last', async () => {
		const first = await connectOrStart(dataDir, { fsync: false });
		const second = await connectOrStart(dataDir, { fsync: false });
		expect(second.url).toBe(first.url);
		await first.leave();
		expect(await ask(second.url, 'select 1')).toBe(1);
		await second.leave();
		expect(await runningPostmaster(dataOf(dataDir))).toBeUndefined();
	});

	test('started by three at once is one', async () => {
		const three = await Promise.all([connect(join(folder, 'race')), connect(join(folder, 'race')), connect(join(folder, 'race'))]);
		expect(new Set(three.map(({ url }) => url)).size).toBe(1);
		expect(await ask(three[0].url, 'select 1')).toBe(1);
	});

	test('R1: is taken over from a process that was killed', async () => {
		const other = await anotherProcess(dataDir);
		await other.kill();
		const { url } = await connect(dataDir);
		expect(url).toBe(other.url);
		expect(await ask(url, 'select value from kept')).toBe(7);
		await open.pop()?.leave();
		expect(await runningPostmaster(dataOf(dataDir))).toBeUndefined();
	});

	test('R1: comes back at the same address after it was killed itself', async () => {
		const { url } = await connect(dataDir);
		const before = await runningPostmaster(dataOf(dataDir));
		process.kill(before?.pid ?? 0, 'SIGKILL');
		let answer: number | undefined;
		for (let tries = 0; tries < 100 && answer === undefined; tries++) {
			await sleep(50);
			answer = await ask<number>(url, 'select value from kept').catch(() => undefined);
		}
		expect(answer).toBe(7);
	});

	test('starts although another process has the number of the killed one by now', async () => {
		writeFileSync(join(dataOf(dataDir), 'postmaster.pid'), `${process.ppid}\n${dataOf(dataDir)}\n1\n4000\n\n127.0.0.1\n 1 1\nready\n`);
		const { url } = await connect(dataDir);
		expect(await ask(url, 'select value from kept')).toBe(7);
	});

	test('does not touch that of a neighbour', async () => {
		const [here, there] = [await connect(dataDir), await connect(join(folder, 'neighbour'))];
		expect(there.url).not.toBe(here.url);
		expect(await ask(there.url, "select count(*)::int from pg_tables where tablename = 'kept'")).toBe(0);
	});

	test('says in a sentence where the folder cannot be used', async () => {
		writeFileSync(join(folder, 'file'), '');
		await expect(connectOrStart(join(folder, 'file'))).rejects.toThrow(/cannot be a folder, because a file is in its way/);
	});
});

describe.runIf(asRoot)('as root in a folder that only root may enter', () => {
	const dataDir = join(folder, 'roots');

	beforeAll(async () => {
		const { url } = await connect(dataDir);
		await ask(url, 'create table kept as select 7 as value');
	});

	test('the data lie outside, with a user who is not root', () => {
		expect(dataOf(dataDir).startsWith(folder)).toBe(false);
		expect(statSync(dataOf(dataDir)).uid).not.toBe(0);
	});

	test('a folder that is moved takes its database along', async () => {
		renameSync(dataDir, `${dataDir}-moved`);
		const { url } = await connect(`${dataDir}-moved`);
		expect(await ask(url, 'select value from kept')).toBe(7);
	});

	test('a folder that is copied gets its own', async () => {
		execFileSync('cp', ['-r', `${dataDir}-moved`, `${dataDir}-copy`]);
		const { url } = await connect(`${dataDir}-copy`);
		expect(await ask(url, "select count(*)::int from pg_tables where tablename = 'kept'")).toBe(0);
		expect(dataOf(`${dataDir}-copy`)).not.toBe(dataOf(`${dataDir}-moved`));
	});

	test('whoever deletes the folder begins anew, and the old data go', async () => {
		const old = dataOf(`${dataDir}-moved`);
		rmSync(`${dataDir}-moved`, { recursive: true });
		await connect(`${dataDir}-moved`);
		expect(existsSync(old)).toBe(false);
	});
});

describe('the database for tests', () => {
	test('leaves nothing behind, not even when its run was killed', async () => {
		const mine = await startTestPostgres();
		const where = realpathSync(await ask<string>(mine.url, 'show data_directory'));
		await mine.stop();
		expect(existsSync(dirname(where))).toBe(false);

		const door = new URL('./index.ts', import.meta.url).href;
		const script = `const { startTestPostgres } = await import('${door}'); console.log((await startTestPostgres()).url); process.kill(process.pid, 'SIGKILL')`;
		const killed = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
		const url = await new Promise<string>((resolve) =>
			killed.stdout.setEncoding('utf8').once('data', (line: string) => resolve(line.trim()))
		);
		const left = await ask<string>(url, 'show data_directory');
		await (await startTestPostgres()).stop();
		expect(existsSync(left)).toBe(false);
		await expect(ask(url, 'select 1')).rejects.toThrow();
	});
});

describe('a lock', () => {
	const file = join(folder, 'a.lock');

	test('is held by one, tells its note, and is free after', async () => {
		const taken = await takeLock(file);
		if (!('lock' in taken)) throw new Error('was free');
		await taken.lock.note('http://localhost:3000');
		expect(await takeLock(file)).toMatchObject({ holder: { pid: process.pid, note: 'http://localhost:3000' } });
		await taken.lock.release();
		const again = await takeLock(file);
		expect('lock' in again).toBe(true);
		if ('lock' in again) await again.lock.release();
	});

	test.each([
		['of a process that has ended', JSON.stringify({ pid: 999_999_999, birth: 'x', note: '' })],
		['whose number another process has by now', JSON.stringify({ pid: process.ppid, birth: 'another life', note: '' })],
		['that was half written', '{"pid": 1']
	])('%s is free', async (_, text) => {
		writeFileSync(file, text);
		const taken = await takeLock(file);
		expect('lock' in taken).toBe(true);
		if ('lock' in taken) await taken.lock.release();
	});
});
