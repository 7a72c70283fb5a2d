/** Quality I2, I14: what a signed-in person is answered carries the same headers, and nothing shared may keep it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseUrl, dropDatabase, freshDatabase, startServer, type RunningServer } from '#platform/test';
import { clientFor, ledTo, type Client } from '../support/clients.ts';
import { linksIn } from '../support/forms.ts';
import { builtAnswers } from '../support/routes.ts';
import { aMaterial, aPage, aSpace, aThread, makePeople } from './stage.ts';
import { ROLES } from './oracle.ts';

const routes = [
	...new Set((await builtAnswers()).filter(({ what }) => what === 'page' || what === 'GET').map(({ route }) => route))
].filter((route) => !route.startsWith('/dev') && route !== '/live');
let server: RunningServer;
let clients: Client[];
let pending: Client;
let ids: Record<string, string>;

beforeAll(async () => {
	const db = await freshDatabase();
	server = await startServer({ env: { DATABASE_URL: databaseUrl() } });
	const people = await makePeople(db);
	const space = await aSpace(db, people);
	ids = {
		id: space.id,
		pageId: await aPage(db, space, people),
		...(await aThread(db, space, people)),
		materialId: await aMaterial(db, space, people, 'shown'),
		version: '1'
	};
	const signedIn = ROLES.filter((role) => ['administrator', 'pupil', 'officer'].includes(role));
	pending = await clientFor(db, server, people.actors.pending);
	clients = await Promise.all(signedIn.map((role) => clientFor(db, server, people.actors[role])));
});
afterAll(async () => {
	await server.stop();
	await dropDatabase();
});

describe.each(routes)('%s', (route) => {
	test('I2, I14: is safe and private for whoever is signed in', async () => {
		const path = route.replaceAll(/\/\([^)]+\)/g, '').replaceAll(/\[(\w+)\]/g, (_, name: string) => ids[name] ?? 'none') || '/';
		for (const client of clients) {
			const answer = await client.get(path);
			await answer.body?.cancel();
			expect(answer.headers.get('cache-control')).toMatch(/private|no-store/);
			expect(answer.headers.get('cache-control')).not.toMatch(/public|s-maxage/);
			expect(answer.headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
			expect(answer.headers.get('content-security-policy')).not.toMatch(/unsafe-(inline|eval)|https?:/);
			expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
			expect(answer.headers.get('vary') ?? '').not.toBe('*');
		}
	});
});

test('whoever waits for validation is offered nothing that is closed to them', async () => {
	const offered = new Map<string, string>();
	const draft = ledTo(await pending.post('/projects/new', { title: 'Bridges of our towns' })) ?? '';
	const pages = ['/', '/contacts', '/messages', '/notifications', '/profile', '/profile/schools', '/projects', '/projects/mine', draft];
	for (const path of pages) {
		// Not the shell: its way to the partners leads to a page that says what they are waiting for.
		const [, main = ''] = /<main\b([\s\S]*)<\/main>/.exec(await (await pending.get(path)).text()) ?? [];
		for (const link of linksIn(main, path)) offered.set(link, path);
	}
	const closed: string[] = [];
	for (const [link, path] of offered) {
		const { status, body } = await pending.get(link);
		await body?.cancel();
		if (status >= 400) closed.push(`${path} offers ${link}: ${status}`);
	}
	expect(offered.size).toBeGreaterThan(10);
	expect(closed).toEqual([]);
});
