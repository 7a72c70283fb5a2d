import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseUrl, dropDatabase, freshDatabase } from '#platform/test';
import { db, sql } from './index.ts';
import { Pipeline } from './pipeline.ts';

const TIMES = { name: 'times', text: 'select $1::int * 2 as twice, pg_backend_pid() as line' };
const FAILS = { name: 'fails', text: 'select 1 / $1::int as never' };
const SLEEPS = { name: 'sleeps', text: 'select pg_sleep(30), $1::int as never' };
const ENDS_ITSELF = { name: 'ends-itself', text: 'select pg_terminate_backend(pg_backend_pid()), $1::int as never' };
type Times = { twice: number; line: number };

let pipeline: Pipeline;
beforeAll(async () => {
	await freshDatabase();
	pipeline = new Pipeline(databaseUrl());
});
afterAll(async () => {
	await pipeline.end();
	await dropDatabase();
});

const times = async (n: number): Promise<Times> => (await pipeline.ask<Times>(TIMES, [n]))[0] as Times;

describe('statements on one line', () => {
	test('each gets its own answer, however many are asked at once', async () => {
		const answers = await Promise.all(Array.from({ length: 500 }, (_, n) => times(n)));
		expect(answers.map(({ twice }) => twice)).toEqual(Array.from({ length: 500 }, (_, n) => n * 2));
		expect(new Set(answers.map(({ line }) => line)).size).toBe(1);
	});

	test('one that fails tells, and harms none before or behind it', async () => {
		const [before, failed, behind] = await Promise.allSettled([times(1), pipeline.ask(FAILS, [0]), times(2)]);
		expect(before).toMatchObject({ status: 'fulfilled', value: { twice: 2 } });
		expect(failed).toMatchObject({ status: 'rejected', reason: { message: 'division by zero' } });
		expect(behind).toMatchObject({ status: 'fulfilled', value: { twice: 4 } });
	});

	test('one that takes long does not hold up what is asked later', async () => {
		const slow = pipeline.ask(SLEEPS, [1]).then(String, String);
		await new Promise(setImmediate);
		expect(await times(3)).toMatchObject({ twice: 6 });
		await sql`select pg_cancel_backend(pid) from pg_stat_activity where query like '%pg_sleep(30)%' and pid <> pg_backend_pid()`.execute(
			db()
		);
		expect(await slow).toContain('canceling statement');
	});

	test('when the connections are lost, what is asked is answered on new ones', async () => {
		const { line } = await times(4);
		await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`.execute(
			db()
		);
		const after = await times(5);
		expect(after.twice).toBe(10);
		expect(after.line).not.toBe(line);
	});

	test('what a lost connection has not answered is asked once more', async () => {
		await expect(pipeline.ask(ENDS_ITSELF, [1])).rejects.toThrow('terminating connection');
		expect(await times(7)).toMatchObject({ twice: 14 });
	});

	test('what is asked when nobody is there fails, and does not wait', async () => {
		const nobody = new Pipeline('postgres://nobody@127.0.0.1:1/none');
		await expect(nobody.ask(TIMES, [1])).rejects.toThrow();
		await nobody.end();
	});

	test('after the end nothing is asked', async () => {
		const short = new Pipeline(databaseUrl());
		await short.ask(TIMES, [1]);
		await short.end();
		await expect(short.ask(TIMES, [1])).rejects.toThrow('closed');
	});
});
