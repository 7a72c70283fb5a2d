/** W1, W3: what teachers and pupils see in a TwinSpace, and officers at their desks. */
import { expect, test } from 'vitest';
import { lookHere } from '../support/look.ts';
import { lookAtWays } from './looking.ts';
import { gianni, space, spacesWays } from './ways.ts';

const { pageOf, follow } = lookAtWays(spacesWays);

test('cards for a class, and what a pupil makes of one', async () => {
	const page = await pageOf(gianni);
	await page.goto(`${await follow(page, space)}/pupils`);
	await page.locator('form[action*="/cards"] button').last().click();
	await page.waitForURL(/\/cards/);
	expect(await lookHere(page)).toEqual([]);
});
