import { describe, expect, test } from 'vitest';
import { isLocale, localised, pickLocale, splitLocale } from './locales.ts';

describe('the language in an address', () => {
	test.each([
		['/', 'en', '/', false],
		['/projects/7', 'en', '/projects/7', false],
		['/fr', 'fr', '/', true],
		['/fr/', 'fr', '/', true],
		['/ar/projects/7', 'ar', '/projects/7', true],
		['/en/projects', 'en', '/projects', true],
		['/frites', 'en', '/frites', false],
		['/fr//evil.example', 'fr', '/evil.example', true],
		['//evil.example', 'en', '/evil.example', false],
		['/fr/\\evil.example', 'fr', '/evil.example', true]
	])('%s is %s of %s', (pathname, locale, path, explicit) => expect(splitLocale(pathname)).toEqual({ locale, path, explicit }));

	test.each([
		['/', 'en', '/'],
		['/', 'fr', '/fr'],
		['/projects?q=a/b#x', 'el', '/el/projects?q=a/b#x'],
		['/fr/projects', 'ar', '/ar/projects'],
		['/fr/projects', 'en', '/projects'],
		['/?q=1', 'fr', '/fr?q=1']
	] as const)('%s in %s is %s', (address, locale, expected) => expect(localised(address, locale)).toBe(expected));
});

test.each([
	['fr-BE,fr;q=0.9,en;q=0.8', 'fr'],
	['de-DE,de;q=0.9,el;q=0.2,ar;q=0.3', 'ar'],
	['el-GR', 'el'],
	['en;q=0.5, fr;q=0, ar;q=0.4', 'en'],
	['de, *;q=0.1', undefined],
	['', undefined],
	[null, undefined],
	[';;;,,,q=', undefined]
])('a browser that asks for "%s" gets %s', (header, locale) => expect(pickLocale(header)).toBe(locale));

test('only our languages are languages', () => {
	expect(['en', 'fr', 'el', 'ar'].every(isLocale)).toBe(true);
	expect([undefined, null, 'de', 'EN', 'toString', 7].some(isLocale)).toBe(false);
});
