import { PgBoss } from 'pg-boss';
import type { JobDefinition } from './job.ts';
import { JOB_SCHEMA, useBoss } from './send.ts';

let working: PgBoss | undefined;

/** Works off the queues of these jobs until `stopWorker`. `failed` hears of every failure (no payloads in logs). */
export async function startWorker(
	url: string,
	jobs: readonly JobDefinition[],
	failed: (name: string, error: unknown) => void
): Promise<void> {
	const boss = new PgBoss({ connectionString: url, schema: JOB_SCHEMA, supervise: true, schedule: true, max: 6, useListenNotify: true });
	boss.on('error', (error) => failed('pg-boss', error));
	await boss.start();
	working = boss;
	for (const one of jobs) {
		// A notice wakes for the first of several jobs of one transaction; the burst takes the rest at once. Looking without a notice is for
		// retries, and for databases whose notices do not come through: with one look a queue every 2 seconds an idle node asked 20 times a second.
		await boss.work(
			one.name,
			{ pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 30, burstWhenBatchFull: true, batchSize: 1 },
			async ([task]) => {
				try {
					await one.handle(task?.data);
				} catch (error) {
					failed(one.name, error);
					throw error;
				}
			}
		);
	}
}

/** Finishes what runs, then stops. */
export async function stopWorker(): Promise<void> {
	const boss = working;
	working = undefined;
	await boss?.stop({ graceful: true, timeout: 10_000 });
}

/** Runs what is queued now, and what that queues, in this process; for tests and the command line. Returns the names run. */
export async function runJobsNow(jobs: readonly JobDefinition[]): Promise<string[]> {
	const boss = await useBoss();
	const ran: string[] = [];
	for (let found = true; found;) {
		found = false;
		for (const one of jobs) {
			const tasks = await boss.fetch(one.name, { batchSize: 50 });
			for (const task of tasks ?? []) {
				found = true;
				await one.handle(task.data);
				await boss.complete(one.name, task.id);
				ran.push(one.name);
			}
		}
	}
	return ran;
}
