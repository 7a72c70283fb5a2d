/** W1, W3: what teachers, officers and pupils see on their way from the first search to a running TwinSpace, in a full world. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser, type RunningServer } from '#platform/test';
import { lookAt, lookHere, type Views } from '../support/look.ts';
import { startDemoWorld } from '../support/world.ts';

const gianni = 'gianni.rossi@liceo-pascoli.it.example';
const lukas = 'lukas.hartmann@emmy-noether.de.example';
const officer = 'officer.ee@etwinning.example';
const central = 'central@etwinning.example';
const giulia = 'giulia.2a';
const space = '/projects/mine > /spaces/*';

/** Each person's pages, as the links that lead to them: `*` is the first thing that the page before links to. */
const ways: Record<string, string[]> = {
	[gianni]: [
		'/',
		'/partners',
		'/partners/notices',
		'/partners/suggestions',
		'/partners/schools',
		'/partners/suggestions > /people/*',
		'/partners/schools > /schools/*',
		'/partners/notices > /notices/*',
		'/notices/new',
		'/contacts',
		'/messages',
		'/messages > /messages/*',
		'/notifications',
		'/projects',
		'/projects/mine',
		'/projects/new',
		'/projects/mine > /projects/*',
		space,
		`${space} > /spaces/*/pages`,
		`${space} > /spaces/*/pages/*`,
		`${space} > /spaces/*/pages/* > /spaces/*/pages/*/edit`,
		`${space} > /spaces/*/pages/* > /spaces/*/pages/*/versions`,
		`${space} > /spaces/*/forum`,
		`${space} > /spaces/*/forum > /spaces/*/forum/*`,
		`${space} > /spaces/*/forum > /spaces/*/forum/threads/new`,
		`${space} > /spaces/*/forum > /spaces/*/forum/threads/*`,
		`${space} > /spaces/*/materials`,
		`${space} > /spaces/*/members`,
		`${space} > /spaces/*/pupils`,
		`${space} > /spaces/*/settings`,
		'/profile',
		'/account',
		'/account > /account/notifications'
	],
	[lukas]: ['/projects/mine > /projects/*', '/projects/mine > /projects/* > /projects/*/edit'],
	[officer]: ['/desk', '/desk/validation', '/desk/validation > /desk/validation/*', '/desk/projects', '/desk/schools', '/desk/reports'],
	[central]: ['/central', '/central/countries'],
	[giulia]: [
		'/class',
		'/class/help',
		'/class > /spaces/*',
		'/class > /spaces/* > /spaces/*/pages/*',
		'/class > /spaces/* > /spaces/*/forum > /spaces/*/forum/threads/*'
	]
};
/** A desk in English and the narrowest phone in Arabic: between them lies what can differ on most pages. */
const corners: Partial<Views>[] = [
	{ locales: ['en'], widths: [1280] },
	{ locales: ['ar'], widths: [320] }
];
/** One page of each layout is looked at in every width and language. */
const inFull = new Set(['/', '/partners', `${space} > /spaces/*/pages/*`, '/desk', '/class']);

const browser = useBrowser();
let server: RunningServer;
beforeAll(async () => {
	server = await startDemoWorld();
});
afterAll(() => server.stop());

async function pageOf(email: string): Promise<Page> {
	const { page, context } = await browser.newPage({ baseURL: server.url });
	await context.request.post('/dev/sign-in-as', { form: { email }, headers: { origin: server.url } });
	return page;
}

async function follow(page: Page, way: string): Promise<string> {
	const [start = '/', ...links] = way.split(' > ');
	let path = start;
	for (const link of links) {
		const html = await (await page.context().request.get(path)).text();
		const found = new RegExp(`href="(${link.replaceAll('*', '[0-9a-f-]{36}')})["?#]`).exec(html)?.[1];
		if (!found) throw new Error(`${path} has no link to ${link}`);
		path = found;
	}
	return path;
}

test.each(Object.entries(ways).flatMap(([who, paths]) => paths.map((way) => [who, way] as const)))('%s: %s', async (who, way) => {
	const page = await pageOf(who);
	const path = await follow(page, way);
	const found: string[] = [];
	for (const views of inFull.has(way) ? [{}] : corners) found.push(...(await lookAt(page, path, views)));
	expect(found).toEqual([]);
	await page.context().close();
});

test('cards for a class, and what a pupil makes of one', async () => {
	const page = await pageOf(gianni);
	await page.goto(`${await follow(page, space)}/pupils`);
	await page.locator('form[action*="/cards"] button').last().click();
	await page.waitForURL(/\/cards/);
	expect(await lookHere(page, { widths: [320, 1280] })).toEqual([]);
});
