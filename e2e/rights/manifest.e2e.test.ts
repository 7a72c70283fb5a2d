/** Quality A1 on what was built: nothing answers a request without asking a rule. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { BuiltAnswer } from '../../scripts/built-routes.ts';

test('A1: every built load, action and handler carries its rule', async () => {
	const { stdout } = await promisify(execFile)(process.execPath, ['scripts/built-routes.ts']);
	const answers: BuiltAnswer[] = JSON.parse(stdout);
	expect(answers.length).toBeGreaterThan(5);
	expect(answers.filter(({ access }) => !access).map(({ route, what }) => `${route} ${what}`)).toEqual([]);
});
