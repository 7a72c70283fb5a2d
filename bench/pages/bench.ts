/**
 * What a page costs: requests a second, times and processor time of signed-in pages at 1 and 32 connections, beside a bare server
 * in the same run; and the bytes that a first visit loads. Medians of several runs. `BENCH_SECONDS` and `BENCH_RUNS` change how long.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { closeDb } from '#platform/db';
import { stopSending } from '#platform/jobs';
import { stopLive } from '#platform/live';
import { startTestPostgres } from '#platform/postgres';
import { prepareDatabase } from '../../src/entry/prepare.ts';
import { startServer } from '../../src/platform/test/server.ts';
import { coldBytes } from './bytes.ts';
import { load, median, type Figures } from './load.ts';
import { makeWorld } from './world.ts';

const SECONDS = Number(process.env.BENCH_SECONDS ?? 4);
const RUNS = Number(process.env.BENCH_RUNS ?? 3);
const CONNECTIONS = [1, 32];
/** So many requests a page before it is measured, as in the first minutes of a day. */
const WARM = 2_000;

const postgres = await startTestPostgres();
await prepareDatabase(postgres.url);
console.log('Making what the pages show');
const world = await makeWorld(postgres.url);
const server = await startServer({ env: { DATABASE_URL: postgres.url } });
const bare = spawn(process.execPath, [join(import.meta.dirname, 'bare.ts'), postgres.url, world.threadId], {
	stdio: ['ignore', 'pipe', 'inherit']
});
const [told] = (await once(bare.stdout, 'data')) as [Buffer];
const headers = { cookie: world.cookie, accept: 'text/html', 'accept-encoding': 'gzip, deflate, br, zstd' };
const targets = [
	{ name: 'bare node:http, one query', url: told.toString().trim(), path: '/', headers: {} },
	...world.pages.map((page) => ({ ...page, url: server.url, headers }))
];

const round = (figure: number, places = 1): string => figure.toFixed(places);
const rows: Record<string, Record<string, string>> = {};
try {
	for (const connections of CONNECTIONS) {
		const runs = new Map<string, Figures[]>(targets.map(({ name }) => [name, []]));
		// A server that has just started is not yet the one that serves all day.
		for (const target of targets)
			for (let asked = 0; asked < WARM;) {
				const { perSecond } = await load(target, connections, SECONDS);
				asked += perSecond * SECONDS;
			}
		// The runs take turns, so that whatever else the machine does falls on all of them.
		for (let run = 0; run < RUNS; run += 1)
			for (const target of targets) runs.get(target.name)?.push(await load(target, connections, SECONDS));
		const least = median(runs.get(targets[0]?.name ?? '') ?? []);
		for (const { name } of targets) {
			const { perSecond, p50, p99, cpu } = median(runs.get(name) ?? []);
			rows[`${name}, ${connections}`] = {
				'requests/s': round(perSecond, 0),
				'p50 ms': round(p50),
				'p99 ms': round(p99),
				'CPU ms': round(cpu, 2),
				'CPU to bare': round(cpu / least.cpu)
			};
		}
	}
	console.table(rows);
	const bytes: Record<string, Record<string, string>> = {};
	for (const { name, path } of world.pages) {
		const { font, ...kinds } = await coldBytes(server.url, path, world.cookie);
		const sum = Object.values(kinds).reduce((all, one) => all + one, 0);
		bytes[name] = Object.fromEntries(
			Object.entries({ ...kinds, 'without fonts': sum, fonts: font }).map(([kind, count]) => [`${kind} kB`, round(count / 1000)])
		);
	}
	console.table(bytes);
} finally {
	bare.kill();
	await stopLive();
	await stopSending();
	await closeDb();
	await server.stop();
	await postgres.stop();
}
