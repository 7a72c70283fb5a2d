/** Quality C4: somebody who is not signed in follows every link and tries every address, and never meets a pupil or their work. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databaseUrl, dropDatabase, freshDatabase, startServer, type RunningServer } from '#platform/test';
import type { Db } from '#platform/db';
import { clientFor, type Client } from '../support/clients.ts';
import { linksIn } from '../support/forms.ts';
import { builtAnswers } from '../support/routes.ts';
import { aMaterial, aPage, aSpace, aThread, makePeople, type People } from './stage.ts';

const NAME = 'Kanariella';
const WORK = 'kanariwerk';
let db: Db;
let server: RunningServer;
let people: People;
let nobody: Client;
let spaceId: string;
let publicPageId: string;
let ids: Record<string, string>;

beforeAll(async () => {
	db = await freshDatabase();
	server = await startServer({ env: { DATABASE_URL: databaseUrl() } });
	people = await makePeople(db);
	nobody = await clientFor(db, server, null);
	await db
		.updateTable('identity.account')
		.set({ first_name: NAME, last_name: NAME, username: NAME.toLowerCase() })
		.where('id', '=', people.children.estonian.id)
		.execute();
	const space = await aSpace(db, people);
	spaceId = space.id;
	const html = `<p>${WORK}</p>`;
	const pageId = await aPage(db, space, people, { title: WORK, html });
	// Published as it was first; what a pupil wrote later waits to be published.
	publicPageId = await aPage(db, space, people, { visibility: 'public', published_version: 1, version: 2, title: WORK, html });
	const thread = await aThread(db, space, people);
	await db.updateTable('twinspace.post').set({ body: WORK }).where('id', '=', thread.postId).execute();
	await db.updateTable('twinspace.thread').set({ title: WORK }).where('id', '=', thread.threadId).execute();
	const materialId = await aMaterial(db, space, people, 'shown');
	await db
		.updateTable('twinspace.material')
		.set({ name: `${WORK}.png` })
		.where('id', '=', materialId)
		.execute();
	ids = { pageId, ...thread, materialId, version: '1' };
});
afterAll(async () => {
	await server.stop();
	await dropDatabase();
});

const hit = new RegExp(`${NAME}|${WORK}`, 'i');
/** Every address of the build, with the ids of the planted things and of the people around them. */
async function everyAddress(): Promise<string[]> {
	const built = [...new Set((await builtAnswers()).filter(({ what }) => what === 'page' || what === 'GET').map(({ route }) => route))];
	const first = { '/people/': [people.children.estonian.id, people.estonian.id], '/schools/': [people.estonian.school.id] };
	return built.flatMap((route) => {
		const own = Object.entries(first).find(([beginning]) => route.startsWith(beginning))?.[1] ?? [spaceId];
		return own.flatMap((id) =>
			[ids, { ...ids, pageId: publicPageId }].map((known) =>
				route.replaceAll(/\[(\w+)\]/g, (_, name: string) => ({ ...known, id })[name] ?? 'none')
			)
		);
	});
}

test('C4: in no language, on no page, in no answer for scripts', async () => {
	const queries = [
		`/schools/search?country=EE&q=${NAME}`,
		`/projects?q=${WORK}`,
		`/projects?q=${NAME}`,
		'/sitemap.xml',
		'/robots.txt',
		'/feed'
	];
	const waiting = ['/', '/fr', '/el', '/ar', ...queries, ...(await everyAddress())];
	const seen = new Set<string>();
	const met: string[] = [];
	let shown = 0;
	for (let path = waiting.shift(); path !== undefined && seen.size < 900; path = waiting.shift()) {
		if (seen.has(path)) continue;
		seen.add(path);
		const answer = await nobody.get(path);
		const text = await answer.text();
		if (answer.status === 200) shown += 1;
		// What was asked for stands in the search field again.
		if (hit.test(text.replaceAll(/(value="|q=)(Kanariella|kanariwerk)/gi, '')) && !path.startsWith('/projects?q=')) met.push(path);
		if (answer.headers.get('content-type')?.startsWith('text/html')) waiting.push(...linksIn(text, path));
		if (!path.includes('.') && !path.includes('?')) {
			const data = await nobody.get(`${path === '/' ? '' : path}/__data.json`);
			if (hit.test(await data.text())) met.push(`${path}/__data.json`);
		}
	}
	expect(shown).toBeGreaterThan(20);
	expect([...seen]).toContain(`/projects/${spaceId}`);
	expect(met).toEqual([]);
});

test('C4: the same eyes find them where they are signed in: the canaries are there to be met', async () => {
	const teacher = await clientFor(db, server, people.actors.administrator);
	const paths = [
		`/spaces/${spaceId}/pages/${ids.pageId}`,
		`/spaces/${spaceId}/forum/threads/${ids.threadId}`,
		`/spaces/${spaceId}/members`
	];
	for (const path of paths) expect(await (await teacher.get(path)).text()).toMatch(hit);
});

test('C4: the published page shows the version that was published', async () => {
	const answer = await nobody.get(`/projects/${spaceId}/pages/${publicPageId}`);
	expect(answer.status).toBe(200);
	expect(await answer.text()).not.toMatch(hit);
});
