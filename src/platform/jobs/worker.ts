import { PgBoss, type Job, type JobResult } from 'pg-boss';
import type { JobDefinition } from './job.ts';
import { JOB_SCHEMA, useBoss } from './send.ts';

/**
 * A notice wakes once for all jobs of a commit, so several are fetched at a time, each judged by itself, and a full batch asks for the
 * next. Looking without a notice is for retries, and for databases whose notices do not come through: with a look every 2 seconds
 * at each queue an idle node asked the database 20 times a second.
 */
const HOW = {
	pollingIntervalSeconds: 2,
	notifyPollingIntervalSeconds: 30,
	batchSize: 5,
	burstWhenBatchFull: true,
	perJobResults: true
} as const;

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
		const handle = async (task: Job): Promise<JobResult> => {
			try {
				await one.handle(task.data);
				return { id: task.id, status: 'completed' };
			} catch (error) {
				failed(one.name, error);
				return { id: task.id, status: 'failed', output: { message: error instanceof Error ? error.name : 'failed' } };
			}
		};
		await boss.work(one.name, HOW, async (tasks: Job[]) => {
			const results: JobResult[] = [];
			for (const task of tasks) results.push(await handle(task));
			return results;
		});
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
