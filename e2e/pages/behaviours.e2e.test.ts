/** What pages do without a framework in the browser (`kit/behaviours`): text is kept until it is sent, and news come in. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Db } from '#platform/db';
import { databaseUrl, dropDatabase, freshDatabase, startServer, useBrowser, type RunningServer } from '#platform/test';
import { makeProject } from '#projects/seed';
import { aSpace, aThread, makePeople, type People } from '../rights/stage.ts';
import { clientFor, type Client } from '../support/clients.ts';

const { newPage } = useBrowser();
let db: Db;
let server: RunningServer;
let people: People;
let clients: { administrator: Client; partner: Client };
beforeAll(async () => {
	db = await freshDatabase();
	server = await startServer({ env: { DATABASE_URL: databaseUrl() } });
	people = await makePeople(db);
	const { administrator, partner } = people.actors;
	clients = { administrator: await clientFor(db, server, administrator), partner: await clientFor(db, server, partner) };
});
afterAll(async () => {
	await server.stop();
	await dropDatabase();
});

/** A thread in a browser in which a founder is signed in. */
async function atThread(): Promise<{ page: Page; path: string; signOut: () => Promise<void> }> {
	const space = await aSpace(db, people);
	const { threadId } = await aThread(db, space, people);
	const path = `/spaces/${space.id}/forum/threads/${threadId}`;
	const { page, context } = await newPage({ baseURL: server.url });
	await context.addCookies([{ name: 'session', value: clients.administrator.cookie.slice('session='.length), url: server.url }]);
	await page.goto(path);
	return { page, path, signOut: () => context.clearCookies({ name: 'session' }) };
}
const reply = (page: Page) => page.getByRole('textbox', { name: 'Your reply' });
const send = (page: Page) => page.getByRole('button', { name: 'Reply', exact: true });

test('R7: a reply survives a reload and a lost session, and is forgotten when it has been sent', async () => {
	const { page, path, signOut } = await atThread();
	await reply(page).fill('The old bridge, and the new one.');
	await page.reload();
	expect(await reply(page).inputValue()).toBe('The old bridge, and the new one.');

	await signOut();
	await page.goto(path);
	expect(new URL(page.url()).pathname).toBe('/sign-in');
	await page.context().addCookies([{ name: 'session', value: clients.administrator.cookie.slice('session='.length), url: server.url }]);
	await page.goto(path);
	expect(await reply(page).inputValue()).toBe('The old bridge, and the new one.');

	await send(page).click();
	await page.getByText('The old bridge, and the new one.').waitFor();
	expect(await reply(page).inputValue()).toBe('');
	await page.goto(path);
	expect(await reply(page).inputValue()).toBe('');
});

test('R7: a plan that is sent when nobody is signed in any more is offered again, and not once it is saved', async () => {
	const { id } = await makeProject(db, { founders: [people.estonian, people.italian], state: 'draft' });
	const { page } = await newPage({ baseURL: server.url });
	const cookie = { name: 'session', value: clients.administrator.cookie.slice('session='.length), url: server.url };
	await page.context().addCookies([cookie]);
	const restore = page.getByRole('button', { name: 'Bring it back' });
	const aims = page.getByRole('textbox', { name: 'Aims' });
	await page.goto(`/projects/${id}/edit`);
	await page.waitForFunction(() => document.documentElement.dataset.hydrated !== undefined);
	await page.context().clearCookies({ name: 'session' });
	await aims.fill('Listen to the river.');
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByRole('heading', { name: 'You have been signed out' }).waitFor();

	await page.context().addCookies([cookie]);
	await page.goto(`/projects/${id}/edit`);
	await restore.click();
	expect(await aims.inputValue()).toBe('Listen to the river.');
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByText('Saved.').waitFor();
	await page.goto(`/projects/${id}/edit`);
	expect(await aims.inputValue()).toBe('Listen to the river.');
	expect(await restore.count()).toBe(0);
});

test('R7: without JavaScript, what is sent when nobody is signed in any more is sent again from the page that says so', async () => {
	const { id } = await makeProject(db, { founders: [people.estonian, people.italian], state: 'draft' });
	const { page } = await newPage({ baseURL: server.url, js: false });
	const cookie = { name: 'session', value: clients.administrator.cookie.slice('session='.length), url: server.url };
	await page.context().addCookies([cookie]);
	await page.goto(`/projects/${id}/edit`);
	await page.context().clearCookies({ name: 'session' });
	await page.getByRole('textbox', { name: 'Aims' }).fill('Listen to the <river> & the rain.');
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByRole('button', { name: 'Send it again' }).click();
	await page.context().addCookies([cookie]);
	await page.getByRole('button', { name: 'Send it again' }).click();
	await page.getByText('Saved.').waitFor();
	expect(await page.getByRole('textbox', { name: 'Aims' }).inputValue()).toBe('Listen to the <river> & the rain.');
});

test('a refused reply keeps its text on the page and in the browser', async () => {
	const { page, path } = await atThread();
	await reply(page).fill('Too late for this one.');
	await clients.administrator.post(`${path}?/change`, { change: 'lock' });
	await send(page).click();
	await page.getByRole('alert').waitFor();
	await clients.administrator.post(`${path}?/change`, { change: 'unlock' });
	await page.goto(path);
	expect(await reply(page).inputValue()).toBe('Too late for this one.');
});

test('whoever reads a thread is told of a new reply, and led to it', async () => {
	const { page, path } = await atThread();
	const streamed = page.waitForResponse((response) => response.url().includes('/live?'));
	await page.reload();
	await streamed;
	await clients.partner.post(`${path}?/reply`, { body: 'We cross the railway bridge.' });
	const news = page.getByRole('link', { name: 'Show new replies 1' });
	await news.click();
	await page.getByText('We cross the railway bridge.').waitFor();
	expect(await news.count()).toBe(0);
});

test('a menu closes by Escape, with the focus on its button, and by a click elsewhere', async () => {
	const { page } = await atThread();
	const menu = page.locator('header details.menu').last();
	const button = menu.locator('summary');
	await button.click();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Escape');
	expect(await menu.getAttribute('open')).toBeNull();
	expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
	await button.click();
	await page.locator('h1').click();
	expect(await menu.getAttribute('open')).toBeNull();
});

test('what an empty field shows in its place ends at the end of its own language, and what is typed at that of its own', async () => {
	const { page } = await newPage({ baseURL: server.url });
	await page.goto('/ar/projects');
	const search = page.getByRole('searchbox');
	const direction = () => search.evaluate((field) => getComputedStyle(field).direction);
	expect(await direction()).toBe('rtl');
	await search.fill('rivers');
	expect(await direction()).toBe('ltr');
});

test('the menu of the last row of a table is not cut off by its edge', async () => {
	const { page, path } = await atThread();
	await page.goto(path.replace(/\/forum\/.*/, '/pupils'));
	const menu = page.locator('table').first().locator('details.menu').last();
	await menu.locator('summary').click();
	const isSeen = (element: Element): boolean => {
		// Of the page, not of the table: what the table scrolls to is not seen without scrolling.
		scrollTo(0, scrollY + element.getBoundingClientRect().top - innerHeight / 2);
		const box = element.getBoundingClientRect();
		return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === element;
	};
	expect(await menu.getByRole('button').last().evaluate(isSeen)).toBe(true);
});

test('the eye beside a password shows it, and is not there without JavaScript', async () => {
	const { page } = await newPage({ baseURL: server.url });
	await page.goto('/sign-in');
	const field = page.locator('input[name="password"]');
	await field.fill('rivers-and-bridges');
	const eye = page.getByRole('button', { name: 'Show the password' });
	await eye.click();
	expect([await field.getAttribute('type'), await eye.getAttribute('aria-pressed')]).toEqual(['text', 'true']);
	const still = await newPage({ baseURL: server.url, js: false });
	await still.page.goto('/sign-in');
	expect(await still.page.getByRole('button', { name: 'Show the password' }).count()).toBe(0);
});
