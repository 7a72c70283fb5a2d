import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { config, StartRefusal } from '#platform/config';
import { closeDb, useDatabase } from '#platform/db';
import { stopSending } from '#platform/jobs';
import { stopLive } from '#platform/live';
import { log } from '#platform/log';
import { connectOrStart } from '#platform/postgres';
import { keyPlace } from '#platform/secrets';
import { onEnd, onFailure } from './ending.ts';
import { prepareDatabase } from './prepare.ts';
import type { Step, Tell } from './steps.ts';

/**
 * Opens the database of this process, the embedded one unless DATABASE_URL is set, and brings it to the present schema.
 * @returns its address
 */
export async function openDatabase(step: Step): Promise<string> {
	const { databaseUrl, databaseReadUrl } = config();
	const url = databaseUrl ?? (await step('Starting the database', startEmbedded));
	if (databaseUrl) await step('Waiting for the database', (tell) => untilReached(databaseUrl, tell));
	useDatabase(url, { readUrl: databaseReadUrl });
	onEnd('database connections', async () => {
		await stopLive();
		await stopSending();
		await closeDb();
	});
	await step('Bringing the tables up to date', () => prepareDatabase(url));
	if (databaseUrl && !config().secretsKey)
		log().warn(`SECRETS_KEY is not set: the key is kept in ${keyPlace()}, which every process on this database must share`);
	return url;
}

async function startEmbedded(): Promise<string> {
	const opening = connectOrStart(config().dataDir, {
		onTrouble: (what, error) => {
			if (what === 'lost') log().error('the database has ended; it is being started again');
			if (what === 'failed') log().error({ err: error }, 'the database could not be started again; trying on');
			if (what === 'back') log().info('the database is back');
		}
	});
	// Said before it runs: who is asked to end while it starts must not leave it behind.
	onEnd('embedded database', async () => (await opening.catch(() => undefined))?.leave());
	const { url, checkRoom } = await opening;
	onFailure(checkRoom);
	return url;
}

const OLDEST = 18;
const PATIENCE_MS = 60_000;

/** Where several containers start together, the database may be the last to be ready. */
async function untilReached(url: string, tell: Tell): Promise<void> {
	const { host, pathname } = new URL(url);
	for (const started = Date.now(); ; await sleep(500)) {
		const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
		client.on('error', () => undefined);
		try {
			await client.connect();
			const { rows } = await client.query<{ version: string }>("select current_setting('server_version_num') as version");
			const version = Math.floor(Number(rows[0]?.version) / 10_000);
			if (version < OLDEST) throw new StartRefusal(`The database at ${host} is PostgreSQL ${version}; ${OLDEST} or newer is needed.`);
			return;
		} catch (error) {
			if (error instanceof StartRefusal) throw error;
			const { code = '', message } = error as NodeJS.ErrnoException;
			// Refused or still starting may pass; a wrong password or name does not.
			const mayPass =
				['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'ECONNRESET', 'EHOSTUNREACH', '57P03'].includes(code) ||
				/timeout/.test(message);
			if (!mayPass || Date.now() - started > PATIENCE_MS) {
				throw new StartRefusal(`The database ${pathname.slice(1)} at ${host} cannot be reached: ${message || code}. Look at DATABASE_URL.`);
			}
			tell(message || code);
		} finally {
			await client.end().catch(() => undefined);
		}
	}
}
