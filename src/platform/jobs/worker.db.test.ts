import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '#platform/db';
import { databaseUrl, dropDatabase, freshDatabase } from '#platform/test';
import { job } from './job.ts';
import { enqueueIn, installJobs, stopSending } from './send.ts';
import { startWorker, stopWorker } from './worker.ts';

const done: number[] = [];
const troubles: string[] = [];
const count = job('platform.count', v.object({ at: v.number() }), async ({ at }) => {
	if (at === 3) throw new Error('a bug');
	done.push(at);
});
beforeAll(async () => {
	await freshDatabase();
	await installJobs(databaseUrl(), [count]);
	await startWorker(databaseUrl(), [count], (name, error) => troubles.push(`${name}: ${(error as Error).message}`));
});
afterAll(async () => {
	await stopWorker();
	await stopSending();
	await dropDatabase();
});

test('all jobs of one commit are done at once, also beside one that fails', async () => {
	await db()
		.transaction()
		.execute(async (tx) => {
			for (let at = 0; at < 12; at += 1) await enqueueIn(tx, 'platform.count', { at });
		});
	// A notice wakes for all of them; the look without one would come after half a minute.
	await expect.poll(() => done.length, { timeout: 15_000 }).toBe(11);
	expect(done.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11]);
	expect(troubles).toEqual(['platform.count: a bug']);
});
