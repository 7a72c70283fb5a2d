/** Quality R4: a form that is sent ten times at once acts once, and all ten are led to the one thing it made. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeTeacher } from '#directory/seed';
import type { Db } from '#platform/db';
import { databaseUrl, dropDatabase, freshDatabase, startServer, type RunningServer } from '#platform/test';
import { aSpace, aThread, makePeople, type People } from '../rights/stage.ts';
import { clientFor, ledTo, type Client } from '../support/clients.ts';

let db: Db;
let server: RunningServer;
let people: People;
let teacher: Client;
beforeAll(async () => {
	db = await freshDatabase();
	server = await startServer({ env: { DATABASE_URL: databaseUrl() } });
	people = await makePeople(db);
	teacher = await clientFor(db, server, people.actors.administrator);
});
afterAll(async () => {
	await server.stop();
	await dropDatabase();
});

const times = 10;
/** Where the ten answers led to, each place once. */
async function tenTimes(path: string, fields: Record<string, string | string[]>): Promise<(string | undefined)[]> {
	const once = randomUUID();
	const answers = await Promise.all(Array.from({ length: times }, () => teacher.post(path, { ...fields, once })));
	expect(answers.map(({ status }) => status)).toEqual(Array(times).fill(303));
	return [...new Set(answers.map(ledTo))];
}
const count = async (table: 'twinspace.thread' | 'twinspace.post' | 'projects.project' | 'messaging.contact_request'): Promise<number> =>
	Number(
		(
			await db
				.selectFrom(table)
				.select(({ fn }) => fn.countAll().as('rows'))
				.executeTakeFirstOrThrow()
		).rows
	);

test('a project begun', async () => {
	const before = await count('projects.project');
	expect(await tenTimes('/projects/new', { title: 'Bridges of our towns' })).toHaveLength(1);
	expect(await count('projects.project')).toBe(before + 1);
});

test('a thread opened, an answer written', async () => {
	const space = await aSpace(db, people);
	const { forumId } = await aThread(db, space, people);
	const before = { threads: await count('twinspace.thread'), posts: await count('twinspace.post') };
	const [thread, ...others] = await tenTimes(`/spaces/${space.id}/forum/threads/new`, {
		forumId,
		title: 'Where is it?',
		body: 'Which bridge do you cross?'
	});
	expect(others).toEqual([]);
	expect(await tenTimes(`${thread}?/reply`, { body: 'The old one.' })).toHaveLength(1);
	expect({ threads: await count('twinspace.thread'), posts: await count('twinspace.post') }).toEqual({
		threads: before.threads + 1,
		posts: before.posts + 2
	});
});

test('a contact asked for', async () => {
	const other = await makeTeacher(db, { country: 'PT' });
	expect(await tenTimes(`/people/${other.id}?/contact`, { message: 'Shall we measure bridges?' })).toHaveLength(1);
	expect(await count('messaging.contact_request')).toBe(1);
});

test('without a token the same form acts each time: it is the token that counts', async () => {
	const before = await count('projects.project');
	await Promise.all([1, 2].map(() => teacher.post('/projects/new', { title: 'Two of them' })));
	expect(await count('projects.project')).toBe(before + 2);
});
