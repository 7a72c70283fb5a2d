/**
 * How well and how fast registers of schools are imported: the four originals compared with the same registers made uniform by an
 * independent script, then 300,000 generated rows for time and memory.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { closeDb, useDatabase } from '#platform/db';
import { startTestPostgres } from '#platform/postgres';
import { prepareDatabase } from '../../src/entry/prepare.ts';
import { compareRegister, HAVE_DATA, REGISTERS, type Comparison } from './compare.ts';
import { writeBigRegister } from './generate.ts';

const SIZES = [3_000, 30_000, 300_000];

const of = (part: number, whole: number) => `${part} (${((100 * part) / Math.max(1, whole)).toFixed(2)} %)`;
const FIGURES: [string, (comparison: Comparison) => string | number][] = [
	['rows read', (c) => c.rows],
	['schools imported', (c) => c.schools],
	['codes in the uniform register', (c) => c.uniform],
	['  of these in the originals', (c) => c.here],
	['  of these imported', (c) => of(c.found, c.here)],
	['names equal after folding', (c) => of(c.names, c.found)],
	['towns equal after folding', (c) => of(c.towns, c.found)],
	['regions equal after folding', (c) => of(c.regions, c.found)],
	['levels equal', (c) => of(c.levels, c.found)],
	['  where the uniform register knows them', (c) => of(c.levelsKnownEqual, c.levelsKnown)],
	['positions in both', (c) => c.placesInBoth],
	['  only in the uniform register', (c) => c.placesOnlyTheirs],
	['  farthest apart, metres', (c) => c.mostMetresApart.toFixed(2)],
	['rows rejected / closed / no school', (c) => `${c.rejected} / ${c.closed} / ${c.noSchool}`],
	['positions outside the country, dropped', (c) => c.outside],
	['seconds', (c) => c.seconds],
	['unchanged when imported again', (c) => of(c.unchangedAgain, c.schools)]
];
/** With so little memory to collect in, what an import needs cannot hide behind what has not been collected yet. */
const SMALL_HEAP = ['--max-old-space-size=80', '--max-semi-space-size=4'];

const server = await startTestPostgres();
const folder = await mkdtemp(join(tmpdir(), 'bench-registers-'));
try {
	await compareAll(await freshDatabase('compare'));
	for (const rows of SIZES) console.log(await importBig(rows));
} finally {
	await rm(folder, { recursive: true });
	await server.stop();
}

/** An empty database of the present schema, with the countries in it. */
async function freshDatabase(name: string): Promise<string> {
	const admin = new pg.Client({ connectionString: server.url });
	await admin.connect();
	await admin.query(`create database ${name}`);
	await admin.end();
	const url = Object.assign(new URL(server.url), { pathname: `/${name}` }).href;
	await prepareDatabase(url);
	return url;
}

async function compareAll(url: string): Promise<void> {
	if (!HAVE_DATA) return console.log('The registers are not here (../shared/data): nothing is compared.');
	useDatabase(url);
	const comparisons: [string, Comparison][] = [];
	for (const country of Object.keys(REGISTERS)) comparisons.push([country, await compareRegister(country, folder)]);
	await closeDb();
	const line = (what: string, values: (string | number)[]) =>
		console.log(what.padEnd(46), ...values.map((value) => String(value).padStart(16)));
	line(
		'',
		comparisons.map(([country]) => country)
	);
	for (const [what, figure] of FIGURES)
		line(
			what,
			comparisons.map(([, comparison]) => figure(comparison))
		);
}

/** One import in a process of its own, whose peak of memory the system then tells: as new, and the same again. */
async function importBig(rows: number): Promise<string> {
	const path = await writeBigRegister(join(folder, `${rows}.csv`), rows);
	const url = await freshDatabase(`big_${rows}`);
	const runs = ['first', 'again'].map(() => {
		const run = spawnSync(process.execPath, [...SMALL_HEAP, join(import.meta.dirname, 'import-once.ts'), url, path], { encoding: 'utf8' });
		if (run.status !== 0) throw new Error(run.stderr);
		return JSON.parse(run.stdout) as { seconds: number; atStart: number; peakMegabytes: number; added: number; unchanged: number };
	});
	const told = runs.map(
		(run) =>
			`${run.added} added, ${run.unchanged} unchanged in ${run.seconds} s, ${run.peakMegabytes} MB at most (${run.atStart} MB before the first row)`
	);
	return `${rows.toLocaleString('en')} rows: ${told.join('; again: ')}`;
}
