import { inject } from 'vitest';
import { TEST_SECRETS_KEY } from './server.ts';
import pg from 'pg';
import { useConfig } from '#platform/config';
import { closeDb, useDatabase, type Db } from '#platform/db';
import { stopSending } from '#platform/jobs';
import { stopLive } from '#platform/live';
import { forgetSettings, type SettingKey } from '#platform/programme';
import { putBackPlatform, stateNow } from './left-behind.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Address of the test cluster's maintenance database, from the global set-up. */
		postgres: string;
		/** Name of the migrated template database. */
		template: string;
	}
}

let count = 0;
let current: string | undefined;
/** What the platform had on the process before. */
let before: Record<string, unknown> = {};

const admin = async <T>(run: (client: pg.Client) => Promise<T>): Promise<T> => {
	const client = new pg.Client({ connectionString: inject('postgres') });
	await client.connect();
	try {
		return await run(client);
	} finally {
		await client.end();
	}
};

/**
 * A database of one's own, cloned from the migrated template in a few milliseconds, with the countries in it and nobody else.
 * Points the process at it; the one before is dropped. Call it in `beforeAll` or `beforeEach`.
 */
export async function freshDatabase(): Promise<Db> {
	await dropDatabase();
	before = stateNow().platform;
	const name = `test_${process.pid}_${(count += 1)}`;
	await admin((client) => client.query(`create database ${name} template ${inject('template')} strategy file_copy`));
	current = name;
	useConfig({ secretsKey: TEST_SECRETS_KEY });
	return useDatabase(databaseUrl(), { max: 8 });
}

/** Address of the present test database, for tests that start processes of their own. */
export function databaseUrl(): string {
	if (!current) throw new Error('freshDatabase() has not been called');
	return Object.assign(new URL(inject('postgres')), { pathname: `/${current}` }).href;
}

/** Closes and drops the present test database; for `afterAll`. */
export async function dropDatabase(): Promise<void> {
	await stopLive();
	await stopSending();
	await closeDb();
	forgetSettings();
	const name = current;
	current = undefined;
	if (!name) return;
	putBackPlatform(before);
	await admin((client) => client.query(`drop database if exists ${name} with (force)`));
}

/** Another number for a limit of the programme, as the central office sets it: smaller to reach it soon, larger to try thousands. */
export async function setLimit(db: Db, key: Extract<SettingKey, `limit.${string}`>, times: number): Promise<void> {
	await db
		.updateTable('platform.programme_setting')
		.set({ value: JSON.stringify(times) })
		.where('key', '=', key)
		.execute();
	forgetSettings();
}
