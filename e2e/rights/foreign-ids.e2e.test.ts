/**
 * Quality A2: what one may not see looks like what does not exist. Every address with an id is asked for by every role, with the
 * ids of real things and with ids of nothing; whoever is not shown the thing must get the same answer, word for word.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTeacher } from '#directory/seed';
import { makeContact, pairOf } from '#messaging/seed';
import { makeNotice } from '#partners/seed';
import { insertMany } from '#platform/demo';
import type { Db } from '#platform/db';
import { databaseUrl, dropDatabase, freshDatabase, startServer, type RunningServer } from '#platform/test';
import { clientFor, type Client } from '../support/clients.ts';
import { builtAnswers } from '../support/routes.ts';
import { ROLES, type Role } from './oracle.ts';
import { aMaterial, aPage, aProject, aSpace, aThread, makePeople, type People } from './stage.ts';

/** With a token instead of an id an address is the key itself; `dev` is not there in production. */
const routes = [
	...new Set((await builtAnswers()).filter(({ what }) => what === 'page' || what === 'GET').map(({ route }) => route))
].filter((route) => /\[\w*id\w*\]/i.test(route) && !route.includes('[token]') && !route.startsWith('/dev'));

type Ids = Record<string, string>;
let db: Db;
let server: RunningServer;
let clients: Record<Role, Client>;
/** Real things by the beginning of their address; the most private first. */
let things: Record<string, Ids[]>;

beforeAll(async () => {
	db = await freshDatabase();
	server = await startServer({ env: { DATABASE_URL: databaseUrl() } });
	const people = await makePeople(db);
	clients = Object.fromEntries(
		await Promise.all(ROLES.map(async (role) => [role, await clientFor(db, server, people.actors[role])]))
	) as typeof clients;
	things = await makeThings(people);
});
afterAll(async () => {
	await server.stop();
	await dropDatabase();
});

async function makeThings(people: People): Promise<Record<string, Ids[]>> {
	const space = await aSpace(db, people);
	const other = await aSpace(db, people);
	const inSpace = async (id: string, of: typeof space, staffOnly: boolean, state: 'shown' | 'waiting') => ({
		id,
		pageId: await aPage(db, of, people, staffOnly ? { visibility: 'teachers', editing: 'teachers' } : {}),
		...(await aThread(db, of, people, staffOnly)),
		materialId: await aMaterial(db, of, people, state),
		version: '1'
	});
	const applicant = await makeTeacher(db, { country: 'EE', state: 'pending' });
	const correspondent = await makeTeacher(db);
	await makeContact(db, people.outsider, correspondent);
	const conversation = randomUUID();
	await insertMany(db, 'messaging.conversation', [{ id: conversation, ...pairOf(people.outsider.id, correspondent.id) }]);
	const report = randomUUID();
	await insertMany(db, 'support.report', [
		{ id: report, receipt: report, subject_kind: 'person', subject_id: people.stranger.id, href: '/', reason: 'hate', country: 'EE' }
	]);
	const states = ['draft', 'awaiting_partner', 'awaiting_approval', 'rejected', 'active'] as const;
	return {
		'/spaces/': [
			await inSpace(space.id, space, true, 'waiting'),
			await inSpace(space.id, space, false, 'shown'),
			// Things of one space under the address of another.
			await inSpace(space.id, other, false, 'shown')
		],
		'/projects/[id]/pages/': [
			{ id: space.id, pageId: await aPage(db, space, people) },
			{ id: space.id, pageId: await aPage(db, space, people, { visibility: 'public', published_version: 1 }) }
		],
		'/projects/': await Promise.all(states.map(async (state) => ({ id: (await aProject(db, people, state)).id }))),
		'/messages/': [{ id: conversation }],
		'/notices/': [
			{ id: (await makeNotice(db, { author: people.stranger, state: 'hidden' })).id },
			{ id: (await makeNotice(db, { author: people.outsider })).id },
			{ id: (await makeNotice(db, { author: people.stranger })).id }
		],
		'/people/': [{ id: people.children.pupil.id }, { id: applicant.id }, { id: people.stranger.id }],
		'/schools/': [{ id: people.stranger.school.id }],
		'/desk/validation/': [{ id: applicant.membershipId, evidence: randomUUID() }],
		'/desk/schools/': [{ id: people.stranger.school.id }],
		'/desk/duplicates/people/': [{ oneId: people.stranger.id, otherId: applicant.id }],
		'/desk/duplicates/schools/': [{ oneId: people.stranger.school.id, otherId: applicant.school.id }],
		'/desk/reports/': [{ id: report }]
	};
}

const fill = (route: string, ids: Ids): string =>
	route.replaceAll(/\/\([^)]+\)/g, '').replaceAll(/\[(\w+)\]/g, (_, name: string) => ids[name] ?? randomUUID());
/** The answer without what is new in every answer: numbers of requests, nonces, and the address itself. */
async function answer(client: Client, path: string): Promise<string> {
	const response = await client.get(path);
	const body = (await response.text())
		.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, 'ID')
		.replaceAll(/nonce="[^"]*"|__sveltekit_\w+/g, '');
	const headers = [...response.headers].filter(([name]) => !['date', 'content-length', 'etag', 'content-security-policy'].includes(name));
	return `${response.status} ${JSON.stringify(headers).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, 'ID')}\n${body}`;
}

/** Answers that are no page: what they refuse is told by their status alone. */
const isFile = (route: string): boolean => /photo|certificate|\/file$/.test(route);
/** Whoever is in a space knows that it is there; for them the question is about the things in it. */
async function idsOfNothing(role: Role, ids: Ids, route: string): Promise<Ids> {
	const known = /^\/(spaces|projects)\//.test(route) && (await clients[role].get(`/spaces/${ids.id}`)).status === 200;
	return Object.fromEntries(
		Object.entries(ids).map(([name, id]) => [name, name === 'version' || (name === 'id' && known) ? id : randomUUID()])
	);
}
/** The row of the material has no file behind it here: who may have it meets that. */
const isShown = (got: string, route: string, suffix: string): boolean =>
	suffix ? !/"type":"(error|redirect)"/.test(got) : got.startsWith('200') || (route.endsWith('/file') && got.startsWith('500'));

describe.each(routes)('A2: %s', (route) => {
	test('tells nobody whether what they may not see is there', async () => {
		const [, real] = Object.entries(things).find(([beginning]) => route.startsWith(beginning)) ?? [];
		expect(real, 'this address has no real thing to ask for: add one to makeThings').toBeDefined();
		const shownTo = new Set<Role>();
		for (const role of ROLES) {
			for (const [ids, suffix] of (real ?? []).flatMap((one) =>
				(isFile(route) ? [''] : ['', '/__data.json']).map((end) => [one, end] as const)
			)) {
				const path = fill(route, ids) + suffix;
				const got = await answer(clients[role], path);
				if (isShown(got, route, suffix)) shownTo.add(role);
				else {
					const nothing = fill(route, await idsOfNothing(role, ids, route)) + suffix;
					expect(got, `${role} asks for ${path}`).toBe(await answer(clients[role], nothing));
				}
			}
		}
		if (!/photo|certificate|schools\/\[id\]\/edit|\[postId\]/.test(route)) expect(shownTo.size, 'somebody sees it').toBeGreaterThan(0);
		if (!/^\/(projects|people|schools)\//.test(route)) expect([...shownTo]).not.toContain('nobody');
	});
});
