/**
 * Quality I1, I13: script-injection vectors, naughty strings and arbitrary JSON through every field of every form that a role meets
 * and into every action and endpoint of the build: nothing runs on any page afterwards, and nothing is answered with a bug.
 */
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Db } from '#platform/db';
import { databaseUrl, dropDatabase, freshDatabase, startServer, useBrowser, type RunningServer } from '#platform/test';
import { makeNotice } from '#partners/seed';
import { clientFor, type Client } from '../support/clients.ts';
import { formsIn, linksIn, type PageForm } from '../support/forms.ts';
import { builtAnswers } from '../support/routes.ts';
import { aMaterial, aPage, aProject, aSpace, aThread, makePeople } from '../rights/stage.ts';
import type { Role } from '../rights/oracle.ts';
import { NAUGHTY, SCRIPTS } from './vectors.ts';

const AS: Role[] = ['administrator', 'pupil', 'pending', 'officer', 'nobody'];
/** These end the session or the account; they come last, after everything else has been tried. */
const ENDS = /sign-out|account\/(close|sessions|password|email)|\/leave|locale/;
/** What a vector becomes only where it is not quoted. */
const RAW = ['<script>window.__pwned', '<img src=x', '<svg/onload', '<details open ontoggle', '<iframe srcdoc'];
/** Each form takes every sixth vector, beginning elsewhere for each role and form, so that all are used about as often. */
const EVERY = 6;
const browsers = useBrowser();
let db: Db;
let server: RunningServer;
let clients: Record<string, Client>;
let starts: string[];
const bugs = new Set<string>();

beforeAll(async () => {
	db = await freshDatabase();
	server = await startServer({ env: { DATABASE_URL: databaseUrl() } });
	const people = await makePeople(db);
	clients = Object.fromEntries(await Promise.all(AS.map(async (role) => [role, await clientFor(db, server, people.actors[role])])));
	const space = await aSpace(db, people, { pupils_open_threads: true });
	const [pageId, thread] = [await aPage(db, space, people), await aThread(db, space, people)];
	await aMaterial(db, space, people, 'shown');
	const [draft, waiting] = [await aProject(db, people, 'draft'), await aProject(db, people, 'awaiting_approval')];
	const notice = await makeNotice(db, { author: people.estonian });
	const inSpace = [
		'',
		`/pages/${pageId}`,
		`/pages/${pageId}/edit`,
		`/forum/threads/${thread.threadId}`,
		'/forum',
		'/members',
		'/settings',
		'/pupils',
		'/materials'
	];
	starts = [
		'/',
		'/profile',
		'/account',
		'/join',
		'/pupil',
		'/reset',
		'/sign-in',
		'/desk',
		'/notices/new',
		'/projects/new',
		`/projects/${draft.id}/edit`,
		`/projects/${waiting.id}`,
		`/projects/${space.id}`,
		`/notices/${notice.id}/edit`,
		`/people/${people.invitee.id}`,
		`/report?about=person:${people.stranger.id}`,
		...inSpace.map((path) => `/spaces/${space.id}${path}`)
	];
});
afterAll(async () => {
	await server.stop();
	await dropDatabase();
});

async function judged(what: string, answer: Promise<Response>): Promise<string> {
	const response = await answer;
	const text = await response.text();
	if (response.status >= 500) bugs.add(`${response.status} ${what}`);
	return text;
}

/** Pages a role meets within two steps from where things are, with their forms, each form once. */
async function meet(role: string): Promise<{ pages: string[]; forms: PageForm[] }> {
	const client = clients[role] as Client;
	const waiting = [...starts];
	const pages: string[] = [];
	const forms = new Map<string, PageForm>();
	for (let path = waiting.shift(); path !== undefined && pages.length < 70; path = waiting.shift()) {
		if (pages.includes(path) || /^\/(fr|el|ar)(\/|$)|\/dev\/|\/file/.test(path)) continue;
		const answer = await client.get(path);
		const text = await answer.text();
		if (answer.status >= 500) bugs.add(`${answer.status} GET ${path}`);
		if (answer.status !== 200 || !answer.headers.get('content-type')?.includes('html')) continue;
		pages.push(path);
		for (const form of formsIn(text, path)) {
			const key =
				form.action.replaceAll(/[0-9a-f-]{36}/g, 'ID').replace(/[?&](?!\/)[^&]*$/, '') + form.fields.map(({ name }) => name).join();
			if (!forms.has(key)) forms.set(key, form);
		}
		waiting.push(...linksIn(text, path));
	}
	return { pages, forms: [...forms.values()].toSorted((a, b) => Number(ENDS.test(a.action)) - Number(ENDS.test(b.action))) };
}

const filled = (form: PageForm, text: string): Record<string, string> =>
	Object.fromEntries(form.fields.map(({ name, value, kind }) => [name, name === 'once' ? randomUUID() : kind === 'text' ? text : value]));

test('I1, I13: every field takes every vector, and no page runs it', { timeout: 240_000 }, async () => {
	let posted = 0;
	for (const [roleAt, role] of AS.entries()) {
		const { forms } = await meet(role);
		const client = clients[role] as Client;
		for (const [formAt, form] of forms.filter(({ action }) => !ENDS.test(action)).entries()) {
			for (const vector of [...SCRIPTS, ...NAUGHTY].filter((_, at) => (at + formAt + roleAt) % EVERY === 0)) {
				const what = `${role} POST ${form.action.replaceAll(/[0-9a-f-]{36}/g, 'ID')} with ${JSON.stringify(vector.slice(0, 40))}`;
				// A request header or address cannot hold a lone surrogate; a form sends it as the replacement character.
				const answer = await judged(what, client.post(form.action, filled(form, vector.toWellFormed())));
				posted += 1;
				if (RAW.some((tag) => answer.includes(tag))) bugs.add(`comes back unquoted: ${what}`);
			}
		}
	}
	expect(posted).toBeGreaterThan(200);
	for (const role of ['administrator', 'pupil', 'officer', 'nobody']) {
		const { page, context, close } = await browsers.newPage();
		page.on('dialog', (dialog) => {
			bugs.add(`dialog on ${page.url()}`);
			void dialog.dismiss();
		});
		const { cookie } = clients[role] as Client;
		if (cookie) await context.addCookies([{ name: 'session', value: cookie.slice('session='.length), url: server.url }]);
		const { pages } = await meet(role);
		for (const path of pages.slice(0, 12)) {
			await page.goto(server.url + path, { waitUntil: 'load' });
			const ran = await page.evaluate(() => '__pwned' in window || document.querySelector('a[href^="javascript:"]') !== null);
			if (ran) bugs.add(`runs on ${path} for ${role}`);
		}
		await close();
	}
	expect([...bugs]).toEqual([]);
});

test('I13: arbitrary JSON and bytes into every action and endpoint are refused, never a bug', { timeout: 120_000 }, async () => {
	const writable = (await builtAnswers()).filter(
		({ what, route }) => !route.startsWith('/dev') && (what.startsWith('action ') || what === 'POST')
	);
	const bodies = fc.sample(fc.oneof(fc.json(), fc.string({ unit: 'binary' }), fc.webQueryParameters()), 4);
	const types = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'];
	for (const { route, what } of writable.filter((one) => !ENDS.test(one.route))) {
		const name = what.startsWith('action ') ? what.slice('action '.length) : 'default';
		const path =
			route.replaceAll(/\/\([^)]+\)/g, '').replaceAll(/\[[^\]]+\]/g, () => randomUUID()) + (name === 'default' ? '' : `?/${name}`);
		await Promise.all(
			bodies.map((body, at) => {
				const type = types[at % types.length] ?? '';
				return judged(`${what} ${route} with ${type}`, (clients.administrator as Client).send(path, body.toWellFormed(), type));
			})
		);
	}
	expect([...bugs]).toEqual([]);
});
