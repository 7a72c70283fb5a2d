/**
 * Quality I1, I13: script-injection vectors, naughty strings and arbitrary JSON through every field of every form that a role meets
 * and into every action and endpoint of the build: nothing runs on any page afterwards, and nothing is answered with a bug.
 */
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Db } from '#platform/db';
import { databaseUrl, dropDatabase, freshDatabase, startServer, useBrowser, type RunningServer } from '#platform/test';
import { makeTeacher } from '#directory/seed';
import { makeNotice } from '#partners/seed';
import { clientFor, type Client } from '../support/clients.ts';
import { formsIn, linksIn, type PageForm } from '../support/forms.ts';
import { builtAnswers } from '../support/routes.ts';
import { sourceFiles } from '../../scripts/files.ts';
import { aMaterial, aPage, aProject, aSpace, aThread, makePeople } from '../rights/stage.ts';
import type { Role } from '../rights/oracle.ts';
import { LONG, NAUGHTY, SCRIPTS } from './vectors.ts';

const AS: Role[] = ['administrator', 'partner', 'pupil', 'pending', 'officer', 'central', 'nobody'];
/** These end the session or the account of whoever tries everything else; that they take every vector is seen without a password. */
const ENDS = /sign-out|account\/(close|sessions|password|email)|\/leave|locale/;
/** What a vector becomes only where it is not quoted. */
const RAW = ['<script>window.__pwned', '<img src=x', '<svg/onload', '<details open ontoggle', '<iframe srcdoc'];
/** Each form takes every sixth vector, beginning elsewhere for each role and form; every action takes them all, see below. */
const EVERY = 6;
const browsers = useBrowser();
let db: Db;
let server: RunningServer;
let clients: Record<string, Client>;
let starts: string[];
/** Ids for the names in a route, by its beginning. */
let ids: Record<string, Record<string, string>>;
const bugs = new Set<string>();

beforeAll(async () => {
	db = await freshDatabase();
	server = await startServer({ env: { DATABASE_URL: databaseUrl() } });
	const people = await makePeople(db);
	clients = Object.fromEntries(await Promise.all(AS.map(async (role) => [role, await clientFor(db, server, people.actors[role])])));
	const space = await aSpace(db, people, { pupils_open_threads: true });
	const [pageId, thread] = [await aPage(db, space, people), await aThread(db, space, people)];
	const materialId = await aMaterial(db, space, people, 'shown');
	const applicant = await makeTeacher(db, { country: 'EE', state: 'pending' });
	const [draft, waiting] = [await aProject(db, people, 'draft'), await aProject(db, people, 'awaiting_approval')];
	const notice = await makeNotice(db, { author: people.estonian });
	ids = {
		'/spaces/': { id: space.id, pageId, ...thread, materialId, version: '1' },
		'/projects/': { id: waiting.id },
		'/notices/': { id: notice.id },
		'/people/': { id: people.invitee.id },
		'/schools/': { id: people.estonian.school.id },
		'/desk/schools/': { id: people.estonian.school.id },
		'/desk/validation/': { id: applicant.membershipId },
		'/central/countries/': { code: 'EE' }
	};
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
		`/desk/validation/${applicant.membershipId}`,
		'/central',
		'/central/countries/EE',
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

/** The address of a route about things that are there. */
const filledIn = (route: string): string =>
	route.replaceAll(/\/\([^)]+\)/g, '').replaceAll(/\[(\w+)\]/g, (_, name: string) => idsOf(route)[name] ?? randomUUID()) || '/';
const idsOf = (route: string): Record<string, string> =>
	ids[Object.keys(ids).find((beginning) => beginning !== '' && route.startsWith(beginning)) ?? ''] ?? {};

async function judged(what: string, answer: Promise<Response>): Promise<string> {
	const response = await answer.catch((cause: unknown) => {
		throw new Error(`no answer: ${what}`, { cause });
	});
	const text = await response.text();
	if (response.status >= 500) bugs.add(`${response.status} ${what}`);
	const isPage = response.headers.get('content-type')?.includes('html');
	if (isPage && RAW.some((tag) => text.includes(tag))) bugs.add(`comes back unquoted: ${what}`);
	return text;
}

/** One form, whatever it is about: its action and its fields. */
const keyOf = ({ action, fields }: PageForm): string => `${actionOf(action)} ${fields.map(({ name }) => name).join()}`;
const actionOf = (address: string): string => {
	const { pathname, searchParams } = new URL(address, 'http://here');
	const name = [...searchParams.keys()].find((key) => key.startsWith('/'))?.slice(1) ?? 'default';
	return `${pathname} ${name}`.replaceAll(/[0-9a-f-]{36}/g, '*');
};

/** Pages a role meets within two steps from where things are, with their forms, each form once. */
async function meet(role: string): Promise<{ pages: string[]; forms: PageForm[] }> {
	const client = clients[role] as Client;
	const waiting = [...starts];
	const pages: string[] = [];
	const forms = new Map<string, PageForm>();
	for (let path = waiting.shift(); path !== undefined && pages.length < 120; path = waiting.shift()) {
		if (pages.includes(path) || /^\/(fr|el|ar)(\/|$)|\/dev\/|\/file/.test(path)) continue;
		const answer = await client.get(path);
		const text = await judged(`${role} GET ${path}`, Promise.resolve(answer));
		if (answer.status !== 200 || !answer.headers.get('content-type')?.includes('html')) continue;
		pages.push(path);
		for (const form of formsIn(text, path)) {
			if (!forms.has(keyOf(form))) forms.set(keyOf(form), form);
		}
		waiting.push(...linksIn(text, path));
	}
	return { pages, forms: [...forms.values()].toSorted((a, b) => Number(ENDS.test(a.action)) - Number(ENDS.test(b.action))) };
}

/** What each role meets before anything was sent. */
const firstMet: Record<string, ReturnType<typeof meet>> = {};
const meetOnce = (role: string): ReturnType<typeof meet> => (firstMet[role] ??= meet(role));

const filled = (form: PageForm, text: string): Record<string, string> =>
	Object.fromEntries(form.fields.map(({ name, value, kind }) => [name, name === 'once' ? randomUUID() : kind === 'text' ? text : value]));

test('I1, I13: every form that somebody meets takes vectors in all its fields', { timeout: 600_000 }, async () => {
	const met = new Set<string>();
	const vectors = [...SCRIPTS, ...NAUGHTY];
	for (const [roleAt, role] of AS.entries()) {
		const { forms } = await meetOnce(role);
		const client = clients[role] as Client;
		for (const [formAt, form] of forms.filter(({ action }) => !ENDS.test(action)).entries()) {
			// The long one reaches every form; where it stands in all fields there are, it is shorter (below).
			const long = met.has(keyOf(form)) ? [] : [LONG];
			met.add(keyOf(form));
			for (const vector of [...vectors.filter((_, at) => (at + formAt + roleAt) % EVERY === 0), ...long]) {
				// Every vector is to reach what stands behind the limits.
				await db.deleteFrom('platform.rate_limit').execute();
				const what = `${role} POST ${form.action.replaceAll(/[0-9a-f-]{36}/g, 'ID')} with ${JSON.stringify(vector.slice(0, 40))}`;
				// A request header or address cannot hold a lone surrogate; a form sends it as the replacement character.
				await judged(what, client.post(form.action, filled(form, vector.toWellFormed())));
			}
		}
	}
	expect(met.size).toBeGreaterThan(50);
	expect([...bugs]).toEqual([]);
});

/** Who may pass each kind of rule. */
const WHO: Record<string, Role> = { desk: 'officer', central: 'central', pupil: 'pupil', anyone: 'nobody', nobodyYet: 'nobody' };
const shown = (access = ''): Role => WHO[access] ?? 'administrator';
const AT_ONCE = 5;
const LARGEST_FORM = 1_000_000;
/** Names of all fields that a component writes: what an action may read, whether or not a form with it was met. */
const fieldNames = (): string[] =>
	[
		...new Set(sourceFiles(['src']).flatMap(({ path, text }) => (path.endsWith('.svelte') ? [...text.matchAll(/\bname="([\w-]+)"/g)] : [])))
	].map(([, name = '']) => name);

test('I1, I13: every action of the build takes every vector in every field there is', { timeout: 600_000 }, async () => {
	const actions = (await builtAnswers()).filter(({ what, route }) => what.startsWith('action ') && !/^\/(dev|sign-out|locale)/.test(route));
	const names = fieldNames().filter((name) => name !== 'once');
	expect(names.length).toBeGreaterThan(60);
	const given = new Map<string, string>();
	for (const role of AS)
		for (const { fields } of (await meetOnce(role)).forms)
			for (const { name, value, kind } of fields) if (kind === 'given' && value && !given.has(name)) given.set(name, value);
	// What runs stands among values that a page gives, so that it comes as far as it can; what breaks stands in every field.
	const bodyOf = (vector: string, beside: ReadonlyMap<string, string>) => ({
		vector,
		body: Buffer.from(new URLSearchParams(names.map((one) => [one, beside.get(one) ?? vector.toWellFormed()])).toString())
	});
	// A body that is larger than a form may be is turned away unread.
	const long = LONG.slice(0, Math.floor((LARGEST_FORM * 0.9) / names.length));
	const tries = [...SCRIPTS.map((vector) => bodyOf(vector, given)), ...[...NAUGHTY, long].map((vector) => bodyOf(vector, new Map()))];
	expect(Math.max(...tries.map(({ body }) => body.byteLength))).toBeLessThan(LARGEST_FORM);
	for (const { route, what, access } of actions) {
		const name = what.slice('action '.length);
		const address = filledIn(route) + (name === 'default' ? '' : `?/${name}`);
		const client = clients[shown(access)] as Client;
		for (let at = 0; at < tries.length; at += AT_ONCE) {
			// Every vector is to reach what stands behind the limits.
			await db.deleteFrom('platform.rate_limit').execute();
			await Promise.all(
				tries.slice(at, at + AT_ONCE).map(({ vector, body }) => {
					const told = `${access} POST ${route} ${name} with ${JSON.stringify(vector.slice(0, 40))}`;
					return judged(told, client.send(address, body, 'application/x-www-form-urlencoded'));
				})
			);
		}
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

test('I1: no page runs what was sent', { timeout: 240_000 }, async () => {
	// Everybody's pages are read, with all that was sent in them; the first of those who see most kinds also in a browser.
	const found = new Map<string, string[]>();
	for (const role of AS) found.set(role, (await meet(role)).pages);
	for (const role of ['administrator', 'pupil', 'officer', 'nobody']) {
		const { page, context, close } = await browsers.newPage();
		page.on('dialog', (dialog) => {
			bugs.add(`dialog on ${page.url()}`);
			void dialog.dismiss();
		});
		const { cookie } = clients[role] as Client;
		if (cookie) await context.addCookies([{ name: 'session', value: cookie.slice('session='.length), url: server.url }]);
		for (const path of (found.get(role) ?? []).slice(0, 12)) {
			await page.goto(server.url + path, { waitUntil: 'load' });
			const ran = await page.evaluate(() => '__pwned' in window || document.querySelector('a[href^="javascript:"]') !== null);
			if (ran) bugs.add(`runs on ${path} for ${role}`);
		}
		await close();
	}
	expect([...bugs]).toEqual([]);
});
