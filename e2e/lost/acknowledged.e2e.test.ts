/** Quality R1: what was acknowledged survives `kill -9`, of the database and of the application, under a stream of posts. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type RunningServer } from '#platform/test';
import { killPostgres, letWritersIn, lostOf, onDatabase, startAgain, untilReady, write, type Writers } from './stream.ts';
import { sql } from '#platform/db';

let dataDir: string;
let server: RunningServer;
let writers: Writers;
beforeAll(async () => {
	dataDir = await mkdtemp(join(tmpdir(), 'etwinning-lost-'));
	server = await startServer({ dataDir, env: { DEMO: '0' } });
	writers = await letWritersIn(server);
});
afterAll(async () => {
	await server.stop();
	await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

/** Posts for a while, kills in the middle, posts on until the server is back and a second longer. */
async function writeThrough(mark: string, kill: () => Promise<void>, goOn: boolean): Promise<string[]> {
	let over = false;
	const acknowledged: string[] = [];
	const written = write(writers, mark, () => over, acknowledged);
	await pause(2_000);
	// On a busy machine it takes longer until there is enough to lose.
	for (const limit = Date.now() + 30_000; acknowledged.length <= 20 && Date.now() < limit;) await pause(100);
	await kill();
	if (goOn) {
		await untilReady(server);
		await pause(1_000);
	}
	over = true;
	return written;
}

test('the database is killed: it comes back by itself with every acknowledged post', async () => {
	const acknowledged = await writeThrough('before and after', () => killPostgres(dataDir), true);
	expect(acknowledged.length).toBeGreaterThan(20);
	expect(await lostOf(server, writers, acknowledged)).toEqual([]);
});

test('the same with a database that promises too early: the test notices what is lost', async () => {
	await onDatabase(dataDir, async (db) => {
		for (const [name, value] of Object.entries({ synchronous_commit: 'off', wal_writer_delay: '10s', wal_writer_flush_after: '1GB' }))
			await sql`alter system set ${sql.ref(name)} = ${sql.lit(value)}`.execute(db);
		await sql`select pg_reload_conf()`.execute(db);
	});
	const acknowledged = await writeThrough('too early', () => killPostgres(dataDir), true);
	expect((await lostOf(server, writers, acknowledged)).length).toBeGreaterThan(0);
	await onDatabase(dataDir, async (db) => {
		await sql`alter system reset all`.execute(db);
		await sql`select pg_reload_conf()`.execute(db);
	});
});

test('the application is killed: its next start has every acknowledged post', async () => {
	const acknowledged = await writeThrough('of the old process', () => server.kill(), false);
	server = await startAgain(server);
	expect(acknowledged.length).toBeGreaterThan(20);
	expect(await lostOf(server, writers, acknowledged)).toEqual([]);
});
