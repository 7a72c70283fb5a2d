import { fromKysely, PgBoss } from 'pg-boss';
import { poolBeside, type Tx } from '#platform/db';
import type { JobDefinition } from './job.ts';

/** pg-boss keeps its own tables here. */
export const JOB_SCHEMA = 'pgboss';
const RETRY = { retryLimit: 5, retryDelay: 5, retryBackoff: true, expireInSeconds: 600, notify: true };

const shared = globalThis as typeof globalThis & { etwinningBoss?: Promise<PgBoss> };
const beside = {
	executeSql: async (text: string, values?: unknown[]) => ({ rows: (await poolBeside().query(text, values as unknown[])).rows })
};

/** The sender of this process: never supervises, never works; opened on first use. */
export function useBoss(): Promise<PgBoss> {
	shared.etwinningBoss ??= (async () => {
		const boss = new PgBoss({ db: beside, schema: JOB_SCHEMA, supervise: false, schedule: false, migrate: false });
		boss.on('error', () => undefined);
		return boss.start();
	})();
	return shared.etwinningBoss;
}

/** Creates pg-boss's tables, a queue a job with its dead letters, and the subscriptions; safe to repeat. */
export async function installJobs(url: string, jobs: readonly JobDefinition[]): Promise<void> {
	const boss = new PgBoss({ connectionString: url, schema: JOB_SCHEMA, supervise: false, schedule: false, max: 1 });
	boss.on('error', () => undefined);
	await boss.start();
	const present = new Set((await boss.getQueues()).map((queue) => queue.name));
	if (!present.has('platform.dead')) await boss.createQueue('platform.dead');
	for (const one of jobs) {
		if (!present.has(one.name)) await boss.createQueue(one.name, { ...RETRY, deadLetter: 'platform.dead' });
		for (const event of one.on) await boss.subscribe(event, one.name);
		if (one.cron) await boss.schedule(one.name, one.cron, {}, { tz: 'UTC' });
	}
	await boss.stop({ graceful: false });
}

/** Queues a job inside the transaction: no commit, no job. */
export async function enqueueIn(tx: Tx, name: string, payload: object, startAfter?: Date): Promise<void> {
	const boss = await useBoss();
	await boss.send(name, payload, { db: fromKysely(tx), ...(startAfter && { startAfter }) });
}

/** Queues every job that listens to `event`, inside the transaction. */
export async function emitIn(tx: Tx, event: string, payload: object): Promise<void> {
	const boss = await useBoss();
	await boss.publish(event, payload, { db: fromKysely(tx) });
}

export async function stopSending(): Promise<void> {
	const boss = shared.etwinningBoss;
	delete shared.etwinningBoss;
	await (await boss)?.stop({ graceful: false });
}
