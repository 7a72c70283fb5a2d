import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { config } from '#platform/config';
import { Pipeline, type Statement } from './pipeline.ts';
import type { DB } from './tables.generated.ts';

export type Db = Kysely<DB>;
export type Tx = Transaction<DB>;
type Connection = { kysely: Db; pool: pg.Pool; url: string; pipeline: Pipeline; beside?: pg.Pool };

// Counts and sums fit a double here; days stay text, because a Date would invent a time zone.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

/** The built web part and the entry load this file twice; both must share one pool, so it hangs on the process. */
const shared = globalThis as typeof globalThis & { etwinningDb?: Connection; etwinningReadDb?: Connection };

/** Opens a pool on `url`. `max` connections; statements end after 30 s so that one slow query cannot hold everything. */
export function connect(url: string, max = 16): Connection {
	const pool = openPool(url, max);
	return { kysely: new Kysely<DB>({ dialect: new PostgresDialect({ pool }) }), pool, url, pipeline: new Pipeline(url) };
}

function openPool(url: string, max: number): pg.Pool {
	const pool = new pg.Pool({
		connectionString: url,
		max,
		idleTimeoutMillis: 30_000,
		statement_timeout: 30_000,
		application_name: 'etwinning'
	});
	// A connection lost while idle (database restart) is replaced by the pool; without a listener it would end the process.
	pool.on('error', () => undefined);
	// The same while a transaction holds it: its next statement fails and tells, the event itself must not end the process (quality R1).
	pool.on('connect', (client) => client.on('error', () => undefined));
	return pool;
}

/** Points the whole process at a database (entry, command line, tests). */
export function useDatabase(url: string, options: { readUrl?: string | undefined; max?: number } = {}): Db {
	shared.etwinningDb = connect(url, options.max);
	if (options.readUrl) shared.etwinningReadDb = connect(options.readUrl, options.max);
	return shared.etwinningDb.kysely;
}

function connection(): Connection {
	if (!shared.etwinningDb) {
		const { databaseUrl, databaseReadUrl } = config();
		if (!databaseUrl) throw new Error('No database: useDatabase(url) has not been called and DATABASE_URL is not set');
		useDatabase(databaseUrl, { readUrl: databaseReadUrl });
	}
	return shared.etwinningDb as Connection;
}

export const db = (): Db => connection().kysely;
/** The read replica where one is configured, else the main database. Only for reads that may be a second old. */
export const readDb = (): Db => shared.etwinningReadDb?.kysely ?? db();
/** The raw pool. */
export const pool = (): pg.Pool => connection().pool;
/** Rows of a look-up by key, for what runs with every page. Not for what may take long: others stand behind it (docs/decisions/0017). */
export const lookUp = <Row extends pg.QueryResultRow>(statement: Statement, values: unknown[]): Promise<Row[]> =>
	connection().pipeline.ask<Row>(statement, values);

/**
 * A few connections of their own for short statements that run while a transaction is open but not in it (queue names, attempt
 * counts). Taken from the main pool they could wait for transactions that themselves wait for them.
 */
export function poolBeside(): pg.Pool {
	const own = connection();
	own.beside ??= openPool(own.url, 4);
	return own.beside;
}

export async function closeDb(): Promise<void> {
	const open = [shared.etwinningDb, shared.etwinningReadDb];
	delete shared.etwinningDb;
	delete shared.etwinningReadDb;
	for (const one of open) {
		await one?.pipeline.end();
		await one?.beside?.end();
		await one?.kysely.destroy();
	}
}

/** Calls `heard` with each payload notified on `channel` until the returned function is called; reconnects by itself. */
export function listen(channel: string, heard: (payload: string) => void): () => Promise<void> {
	let ended = false;
	let client: pg.Client | undefined;
	const open = async (): Promise<void> => {
		if (ended) return;
		const next = new pg.Client({ connectionString: connection().url, application_name: 'etwinning-listen', keepAlive: true });
		next.on('notification', (message) => message.payload !== undefined && heard(message.payload));
		next.on('error', () => undefined);
		next.on('end', () => setTimeout(() => void open(), 250).unref());
		try {
			await next.connect();
			await next.query(`listen ${next.escapeIdentifier(channel)}`);
			client = next;
		} catch {
			await next.end().catch(() => undefined);
		}
	};
	void open();
	return async () => {
		ended = true;
		await client?.end().catch(() => undefined);
	};
}
