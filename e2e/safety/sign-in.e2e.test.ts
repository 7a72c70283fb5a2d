/**
 * Quality S4, S5: a class comes in from one address within a minute; whoever guesses is stopped there. I15: whoever writes or
 * searches too often is told how long to wait, and keeps what was typed.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Db } from '#platform/db';
import { databaseUrl, dropDatabase, freshDatabase, setLimit, startServer, type RunningServer } from '#platform/test';
import { makePupil, makeSpace, type MadePupil, type MadeSpace } from '#twinspace/seed';
import { aThread, makePeople } from '../rights/stage.ts';
import { clientFor, type Client } from '../support/clients.ts';

const PUPILS = 35;
const WORDS = 'river-lemon-cloud';
let db: Db;
let server: RunningServer;
let browser: Client;
let space: MadeSpace;
beforeAll(async () => {
	db = await freshDatabase();
	await setLimit(db, 'limit.posts-per-ten-minutes', 3);
	await setLimit(db, 'limit.searches-per-minute-by-address', 3);
	server = await startServer({ env: { DATABASE_URL: databaseUrl() } });
	browser = await clientFor(db, server, null);
	space = await makeSpace(db);
});
afterAll(async () => {
	await server.stop();
	await dropDatabase();
});
const signIn = ({ account }: MadePupil, password: string) => browser.post('/pupil?/words', { name: account.username ?? '', password });

test('S5: 35 pupils behind one address, every third mistyping once, are in within a minute', async () => {
	const pupils = await Promise.all(Array.from({ length: PUPILS }, () => makePupil(db, space, { account: { password: WORDS } })));
	const began = Date.now();
	const answers = await Promise.all(
		pupils.map(async (pupil, at) => {
			if (at % 3 === 0) expect((await signIn(pupil, 'river-lemon-clout')).status).toBe(422);
			return signIn(pupil, WORDS);
		})
	);
	expect(answers.map(({ status }) => status)).toEqual(Array(PUPILS).fill(303));
	expect(new Set(answers.map(({ headers }) => headers.get('set-cookie'))).size).toBe(PUPILS);
	expect(Date.now() - began).toBeLessThan(60_000);
});

test('S4: who guesses at one name is told to wait, and the right words wait, too', async () => {
	const pupil = await makePupil(db, space, { account: { password: WORDS } });
	const answers: Response[] = [];
	while (answers.length < 20 && answers.at(-1)?.status !== 429) answers.push(await signIn(pupil, `guess-number-${answers.length}`));
	const last = answers.at(-1);
	expect(last?.status).toBe(429);
	expect(answers.length).toBeLessThanOrEqual(10);
	expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
	expect((await signIn(pupil, WORDS)).status).toBe(429);
});

test('S4: who tries one password at many names runs dry at the address', async () => {
	const statuses: number[] = [];
	for (let at = 0; at < 160 && statuses.at(-1) !== 429; at += 8)
		statuses.push(
			...(
				await Promise.all(
					Array.from({ length: 8 }, (_, next) => browser.post('/sign-in', { email: `teacher${at + next}@school.example`, password: WORDS }))
				)
			).map(({ status }) => status)
		);
	expect(statuses.at(-1)).toBe(429);
	expect(statuses.filter((status) => status !== 429).length).toBeLessThanOrEqual(120);
});

test('I15: whoever posts too often gets 429 with the time to wait, and the words back', async () => {
	const teacher = await clientFor(db, server, space.founders[0].actor);
	const { threadId } = await aThread(db, space, await makePeople(db));
	const reply = (body: string) => teacher.post(`/spaces/${space.id}/forum/threads/${threadId}?/reply`, { body });
	for (const body of ['One.', 'Two.', 'Three.']) expect((await reply(body)).status).toBe(303);
	const refused = await reply('Four, and it took an hour.');
	expect(refused.status).toBe(429);
	expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(500);
	const text = await refused.text();
	expect(text).toContain('Four, and it took an hour.');
	expect(text).toMatch(/Please wait 10 minutes/);
});

test('I15: whoever searches too often gets 429 with the time to wait, on pages and while typing', async () => {
	for (let at = 0; at < 3; at += 1) expect((await browser.get('/projects?q=river')).status).toBe(200);
	for (const path of ['/fr/projects?q=river', '/schools/search?country=EE&q=tamme']) {
		const refused = await browser.get(path);
		expect(refused.status).toBe(429);
		expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
		expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
		await refused.text();
	}
});
