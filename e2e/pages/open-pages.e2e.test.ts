/** W1, W3: every page that anybody may open, by day and night, on phone, tablet and desk, in both directions. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databaseUrl, dropDatabase, freshDatabase, startServer, useBrowser, type RunningServer } from '#platform/test';
import { lookAt } from '../support/look.ts';
import { builtAnswers } from '../support/routes.ts';

const open = (await builtAnswers())
	.filter(({ what, access }) => what === 'page' && (access === 'anyone' || access === 'nobodyYet'))
	.map(({ route }) => route)
	// What needs an id is looked at where people come by it; the pages for developers show parts, not pages.
	.filter((route) => !route.includes('[') && !route.startsWith('/dev/'));
/** Links of mails that lead nowhere any more: what people see who come back to one. */
const stale = ['/confirm/old', '/guests/old', '/notifications/stop/old', '/projects/consent/old', '/reset/old'];
const browser = useBrowser();
let server: RunningServer;

beforeAll(async () => {
	await freshDatabase();
	server = await startServer({ env: { DATABASE_URL: databaseUrl() } });
});
afterAll(async () => {
	await server.stop();
	await dropDatabase();
});

test.each([...open, ...stale])('%s', async (path) => {
	// Some of them lead on at once, for example to the sign-in.
	const { status } = await fetch(server.url + path, { redirect: 'manual' });
	if (status === 303) return;
	const { page, close } = await browser.newPage({ baseURL: server.url });
	expect(await lookAt(page, path)).toEqual([]);
	await close();
});
