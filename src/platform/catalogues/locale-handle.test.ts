import type { RequestEvent } from '@sveltejs/kit';
import { describe, expect, test, vi } from 'vitest';
import { localeHandle, rememberLocale, type ReaderOf } from './locale-handle.ts';

vi.mock('./memory.ts', () => ({ i18nFor: (locale: string, { timeZone }: { timeZone?: string }) => ({ locale, timeZone }) }));
vi.mock('./client/index.ts', () => ({ speakFromMemory: () => undefined }));

const PAGE = 'text/html,application/xhtml+xml,*/*;q=0.8';
type Visit = { method?: string; accept?: string; language?: string; cookie?: string; data?: boolean; reader?: ReturnType<ReaderOf> };
let event: RequestEvent;

async function visit(address: string, { method = 'GET', accept = PAGE, language, cookie, data = false, reader }: Visit = {}) {
	const headers = new Headers({ accept });
	if (language) headers.set('accept-language', language);
	const url = new URL(address, 'https://etwinning.example');
	event = {
		url,
		request: new Request(url, { method, headers }),
		isDataRequest: data,
		isSubRequest: false,
		cookies: { get: (name: string) => (name === 'locale' ? cookie : undefined) },
		locals: {}
	} as unknown as RequestEvent;
	const response = await localeHandle(() => reader)({
		event,
		resolve: async (_, options) =>
			new Response(await options?.transformPageChunk?.({ html: '<html lang="%lang%" dir="%dir%">', done: true }))
	});
	return response.headers.get('location') ?? (await response.text());
}
const english = '<html lang="en" dir="ltr">';

describe('the address says the language', () => {
	test.each([
		['/projects', english],
		['/fr/projects', '<html lang="fr" dir="ltr">'],
		['/ar', '<html lang="ar" dir="rtl">']
	])('%s', async (address, html) =>
		expect(await visit(address, { language: 'el', cookie: address === '/projects' ? 'en' : 'el' })).toBe(html)
	);

	test('and the request knows it, with the time zone of the reader', async () => {
		await visit('/el/projects', { reader: { timeZone: 'Europe/Athens' } });
		expect(event.locals).toMatchObject({ locale: 'el', i18n: { locale: 'el', timeZone: 'Europe/Athens' } });
	});
});

describe('an address without language', () => {
	test.each<[string, Visit, string]>([
		['leads to the language of the browser', { language: 'fr-BE,en;q=0.5' }, '/fr/projects?q=1'],
		['leads to the one chosen on this device before', { language: 'fr', cookie: 'el' }, '/el/projects?q=1'],
		['leads to that of the account', { language: 'fr', reader: { locale: 'ar' } }, '/ar/projects?q=1'],
		['but the device counts more than the account', { cookie: 'el', reader: { locale: 'ar' } }, '/el/projects?q=1'],
		['stays English where English was chosen', { language: 'fr', cookie: 'en' }, english],
		['stays English for other languages', { language: 'de' }, english],
		['is not moved by a broken memory', { cookie: 'xx' }, english]
	])('%s', async (_, how, where) => expect(await visit('/projects?q=1', how)).toBe(where));

	test.each<[string, string, Visit]>([
		['forms', '/projects', { method: 'POST' }],
		['data of pages', '/projects', { data: true }],
		['tools', '/projects', { accept: '*/*' }],
		['the interface for programs', '/api/v1/schools', {}],
		['pages of developers', '/dev/mail', {}],
		['files', '/favicon.svg', {}],
		['probes', '/healthz', {}]
	])('%s are never sent elsewhere', async (_, address, how) =>
		expect(await visit(address, { language: 'fr', cookie: 'fr', ...how })).toBe(english)
	);
});

describe('/en before an address', () => {
	test('chooses English', async () => {
		expect(await visit('/en/projects?q=1', { language: 'fr', cookie: 'fr' })).toBe('/projects?q=1');
		expect(await visit('/en', { cookie: 'fr' })).toBe('/');
	});
	test('never leads to another host', async () => expect(await visit('/en//evil/x')).toBe('/evil/x'));
});

test('the choice is kept on the device for a year, out of reach of scripts', () => {
	const set = vi.fn();
	rememberLocale({ set } as never, new URL('https://etwinning.example/locale'), 'ar');
	expect(set).toHaveBeenCalledWith('locale', 'ar', { path: '/', maxAge: 31536000, httpOnly: true, sameSite: 'lax', secure: true });
});
