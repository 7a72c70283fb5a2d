/** W1, W3: what teachers see from their first search to a project, and that no page of the platform is left out. */
import { expect, test } from 'vitest';
import { builtAnswers } from '../support/routes.ts';
import { lookHere } from '../support/look.ts';
import { lookAtWays } from './looking.ts';
import { endOf, gianni, patternOf, spacesWays, teachersWays } from './ways.ts';

const { pageOf, follow } = lookAtWays(teachersWays);

test('a report that was sent', async () => {
	const page = await pageOf(gianni);
	await page.goto(await follow(page, '/partners/suggestions > /people/* > /report'));
	await page.locator('main input[type=radio]').first().check();
	await page.locator('main textarea').first().fill('This person writes to me again and again.');
	await page.locator('main form button:not([type=button])').last().click();
	await page.waitForURL(/\/report\/[^/?]+/);
	expect(await lookHere(page)).toEqual([]);
});

/** Looked at where they come up: on the journey, or after a form was sent. */
const elsewhere = new Set([
	// two-schools-twin
	'/join/sent',
	'/join/confirm',
	'/sign-in/set-up',
	'/reset/*',
	'/pupil/password/*',
	'/spaces/*/pupils/cards',
	// spaces, after a reply
	'/spaces/*/forum/threads/*/posts/*',
	// above
	'/report/*',
	// open-pages, with a link that leads nowhere
	'/account/email/confirm',
	'/confirm/*',
	'/guests/*',
	'/notifications/stop/*',
	'/projects/consent/*'
]);
/** Nobody of the demo world who can be signed in as comes to these by links. */
const unseen = new Set(['/notices/*/edit', '/schools/*/edit']);

test('every page that was built is looked at', async () => {
	const built = (await builtAnswers()).filter(({ what, route }) => what === 'page' && !route.startsWith('/dev/'));
	const seen = new Set([...teachersWays, ...spacesWays].map(endOf));
	// open-pages looks at all that need no sign-in and no id.
	const open = built.filter(({ access, route }) => (access === 'anyone' || access === 'nobodyYet') && !route.includes('['));
	for (const { route } of open) seen.add(patternOf(route));
	const missed = built.map(({ route }) => patternOf(route)).filter((route) => !seen.has(route) && !elsewhere.has(route));
	expect([...new Set(missed)].filter((route) => !unseen.has(route))).toEqual([]);
});
