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

test('a reply of one’s own, to be changed', async () => {
	const page = await pageOf(gianni);
	await page.goto(await follow(page, `${space} > /spaces/*/forum > /spaces/*/forum/threads/*`));
	await page.getByRole('textbox', { name: 'Your reply' }).fill('We have measured it again.');
	await page.getByRole('button', { name: 'Reply', exact: true }).click();
	await page.getByRole('article').filter({ hasText: 'We have measured it again.' }).getByRole('link', { name: 'Edit' }).click();
	await page.waitForURL(/\/posts\//);
	expect(await lookHere(page, { widths: [320, 1280] })).toEqual([]);
});
