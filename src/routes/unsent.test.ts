import { expect, test } from 'vitest';
import { unsentIn } from './unsent.ts';

const url = new URL('https://example.org/fr/notices/new?/write');
const sent = (body: string, { viewer = null, type = 'application/x-www-form-urlencoded', method = 'POST' } = {}) => {
	const headers = { 'content-type': type, 'content-length': String(body.length) };
	const request = new Request(url, { method, headers, ...(method === 'POST' && { body }) });
	return { request, url, locals: { viewer } as App.Locals };
};

test('R7: what came when nobody was signed in any more can be sent again as it was', async () => {
	expect(await unsentIn(sent('title=Frost+%26+ice&languages=et&languages=it&body='))).toEqual({
		action: '/fr/notices/new?/write',
		fields: [
			['title', 'Frost & ice'],
			['languages', 'et'],
			['languages', 'it'],
			['body', '']
		]
	});
});
test.each([
	['a page that is only read', sent('', { method: 'GET' })],
	['a password', sent('email=a%40example.org&newPassword=rivers')],
	['files', sent('x', { type: 'multipart/form-data; boundary=x' })],
	['more than a form holds', sent(`title=${'x'.repeat(200_000)}`)]
])('%s is not kept', async (_what, event) => expect(await unsentIn(event)).toBeNull());
test('a form that was let in is not looked at', async () => {
	const event = sent('title=Frost');
	await event.request.text();
	expect(await unsentIn(event)).toBeNull();
});
