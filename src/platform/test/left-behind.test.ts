import { expect, test } from 'vitest';
import { config, useConfig } from '#platform/config';
import { leaveAsFound, leftBehind, putBack, stateNow } from './left-behind.ts';

leaveAsFound();
const shared = globalThis as unknown as Record<string, unknown>;

test.each([
	['nothing', () => undefined, []],
	['a variable', () => (process.env.TZ_OF_A_TEST = 'Asia/Tokyo'), ['TZ_OF_A_TEST of the environment is Asia/Tokyo']],
	['a variable less', () => delete process.env.PATH, ['PATH of the environment is gone']],
	['another folder', () => process.chdir('/'), ['the folder is /']],
	['a clock that stands', () => (shared.Date = class extends Date {}), ['Date is another function']],
	['a setting', () => useConfig({ maxRequests: 2 }), ['the setting maxRequests is 2']],
	['a setting that was only read', () => config(), []],
	['an open database', () => (shared.etwinningDb = {}), ['etwinningDb is still open or another']]
])('a file that leaves %s', (_, leave, left) => {
	const then = stateNow();
	const read = { ...config() };
	leave();
	const told = leftBehind(then, () => read);
	putBack(then);
	expect(told).toEqual(left);
	expect(leftBehind(then, () => read)).toEqual([]);
});
