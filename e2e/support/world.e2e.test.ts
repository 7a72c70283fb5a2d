import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from '#platform/test';
import { startDemoWorld } from './world.ts';

const worlds: RunningServer[] = [];
beforeAll(async () => {
	worlds.push(await startDemoWorld(), await startDemoWorld());
});
afterAll(() => Promise.all(worlds.map((world) => world.stop())));

test('each has a world of its own, and the pages for developers beside it', async () => {
	const answers = await Promise.all(worlds.map(({ url }) => fetch(`${url}/dev/kit`)));
	expect(answers.map(({ status }) => status)).toEqual([200, 200]);
	expect(new Set(worlds.map(({ url }) => url)).size).toBe(2);
});
