/**
 * How the search for people holds up: times of what `/partners` asks, with as many persons as BENCH_PERSONS says (200,000), beside one
 * look-up by key in the same run. Medians of BENCH_RUNS runs (7); "first" is asked when nobody has asked it before.
 */
import { peoplePage, readPersonFilter, suggestions } from '#partners';
import { i18nFor } from '#platform/catalogues';
import { closeDb, lookUp, useDatabase } from '#platform/db';
import { stopSending } from '#platform/jobs';
import { startTestPostgres } from '#platform/postgres';
import { actorBySession, openSession } from '#identity';
import { fillDemoWorld } from '../../src/entry/demo-world.ts';
import { prepareDatabase } from '../../src/entry/prepare.ts';
import { makeCrowd } from './crowd.ts';

const PERSONS = Number(process.env.BENCH_PERSONS ?? 200_000);
const RUNS = Number(process.env.BENCH_RUNS ?? 7);

const postgres = await startTestPostgres();
await prepareDatabase(postgres.url);
const db = useDatabase(postgres.url, { max: 8 });
console.log('Filling the demo world');
await fillDemoWorld();
console.log(`Making ${PERSONS} of its people`);
const many = await makeCrowd(db, PERSONS);
console.log(`${many} eTwinners`);

const { id } = await db
	.selectFrom('identity.account')
	.select('id')
	.where('email', '=', 'maarja.kask@tamme-tartu.ee.example')
	.executeTakeFirstOrThrow();
const token = await db.transaction().execute((tx) => openSession(tx, id, { device: 'Benchmark', address: '127.0.0.1', office: false }));
const viewer = await actorBySession(token);
if (!viewer) throw new Error('nobody searches');
const i18n = i18nFor('en');
const ONE = { name: 'bench-one', text: 'select first_name from identity.account where id = $1' };
const people = (query: string) => async () => void (await peoplePage(viewer, readPersonFilter(new URLSearchParams(query)), i18n));

const searches: [name: string, ask: () => Promise<void>][] = [
	['look-up by key (the measure)', async () => void (await lookUp(ONE, [id]))],
	['everybody', people('')],

	['everybody by last visit', people('sort=active')],
	['one country', people('country=IT')],
	['a subject, a language and an age', people('subject=geography&language=fr&from=10&to=12')],
	['a word of many profiles', people('q=river')],
	['a name', people('q=Kask')],
	['two words in two countries', people('q=theatre+music&country=FR&country=GR')],
	['nobody at all', people('q=xyzzyx')],
	['ten suggestions', async () => void (await suggestions(viewer, 10))]
];
const timed = async (ask: () => Promise<void>): Promise<number> => {
	const start = performance.now();
	await ask();
	return performance.now() - start;
};
try {
	const rows: Record<string, Record<string, string>> = {};
	let measure = 0;
	for (const [name, ask] of searches) {
		const first = await timed(ask);
		const later: number[] = [];
		for (let run = 0; run < RUNS; run += 1) later.push(await timed(ask));
		const median = later.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
		measure ||= median;
		rows[name] = { 'first ms': first.toFixed(1), 'later ms': median.toFixed(1), 'later to the measure': (median / measure).toFixed(0) };
	}
	console.table(rows);
} finally {
	await stopSending();
	await closeDb();
	await postgres.stop();
}
