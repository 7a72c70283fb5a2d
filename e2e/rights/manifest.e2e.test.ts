/** Quality A1 on what was built: nothing answers a request without asking a rule. */
import { expect, test } from 'vitest';
import { builtAnswers } from '../support/routes.ts';

test('A1: every built load, action and handler carries its rule', async () => {
	const answers = await builtAnswers();
	expect(answers.length).toBeGreaterThan(5);
	expect(answers.filter(({ access }) => !access).map(({ route, what }) => `${route} ${what}`)).toEqual([]);
});
