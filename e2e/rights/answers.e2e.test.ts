/** What every address answers to somebody who is not signed in, whatever stands behind it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseUrl, dropDatabase, freshDatabase, startServer, type RunningServer } from '#platform/test';
import { addressOf, builtAnswers } from '../support/routes.ts';

const answers = await builtAnswers();
const readable = [...new Set(answers.filter(({ what }) => what === 'page' || what === 'GET').map(({ route }) => route))];
const writable = answers.filter(({ what }) => what.startsWith('action ') || ['POST', 'PUT', 'PATCH', 'DELETE'].includes(what));
let server: RunningServer;

beforeAll(async () => {
	await freshDatabase();
	server = await startServer({ env: { DATABASE_URL: databaseUrl() } });
});
afterAll(async () => {
	await server.stop();
	await dropDatabase();
});

const get = (route: string) =>
	fetch(server.url + addressOf(route), { redirect: 'manual', headers: { accept: 'text/html' }, signal: AbortSignal.timeout(10_000) });

describe.each(readable)('%s', (route) => {
	test('I2: comes with the headers that keep a page safe', async () => {
		const { headers, body } = await get(route);
		await body?.cancel();
		const policy = headers.get('content-security-policy') ?? '';
		expect(policy).toMatch(/default-src '(self|none)'/);
		expect(policy).toMatch(/frame-ancestors 'none'/);
		expect(policy).not.toMatch(/unsafe-(inline|eval)|script-src[^;]*unsafe|https?:|\*/);
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('referrer-policy')).toBe('same-origin');
	});

	test('I13, A1: answers no bug to nobody, and shows what is for some to nobody', async () => {
		const { status, body } = await get(route);
		await body?.cancel();
		const rule = answers.find((answer) => answer.route === route && (answer.what === 'page' || answer.what === 'GET'))?.access;
		expect(status).toBeLessThan(500);
		if (rule !== 'anyone' && rule !== 'nobodyYet') expect([303, 401, 403, 404]).toContain(status);
	});
});

describe.each(writable.map(({ route, what, access }) => ({ route, what, access })))('$route $what', ({ route, what, access }) => {
	const [method, name] = what.startsWith('action ') ? ['POST', what.slice('action '.length)] : [what, 'default'];
	const address = () => server.url + addressOf(route) + (name === 'default' ? '' : `?/${name}`);
	const post = (origin: string) =>
		fetch(address(), {
			method,
			redirect: 'manual',
			headers: { origin, 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
			body: 'id=0&id=1&title=%00%ff&__proto__=x&constructor=x'
		});

	test('S8: is refused from another site', async () => {
		expect((await post('https://elsewhere.example.org')).status).toBe(403);
	});

	test('I13: answers nonsense with a refusal, not with a bug', async () => {
		const { status } = await post(server.url);
		expect(status).toBeLessThan(500);
		if (access !== 'anyone' && access !== 'nobodyYet') expect([303, 401, 403, 404]).toContain(status);
	});
});
