import { expect, test } from 'vitest';
import { backInLocale } from './back.ts';

test.each([
	['/projects/7?tab=2#top', '/fr/projects/7?tab=2#top'],
	['/ar/projects', '/fr/projects'],
	['/', '/fr'],
	['/fr', '/fr'],
	['/a/../projects', '/fr/projects']
])('after choosing French on %s one is on %s', (back, expected) => expect(backInLocale(back, 'fr')).toBe(expected));

test.each([
	'//evil.example',
	'/\\evil.example',
	'/\t/evil.example',
	'/en//evil.example',
	'https://evil.example',
	'javascript:alert(1)',
	'',
	'projects',
	undefined,
	null,
	new Blob()
])('%s leads nowhere but here', (back) => {
	for (const locale of ['en', 'fr'] as const) {
		const address = new URL(backInLocale(back, locale), 'https://etwinning.example');
		expect(address.origin).toBe('https://etwinning.example');
	}
});
