import { expect, it } from 'vitest';
import { isInSection } from './section.ts';

it.each([
	['/', '/', true],
	['/partners', '/', false],
	['/partners/schools', '/partners', true],
	['/partnership', '/partners', false],
	['/notices/7', '/partners', true],
	['/spaces/7/forum', '/projects', true],
	['/account', '/projects', false]
])('%s lies in %s: %s', (path, section, expected) => expect(isInSection(path, section)).toBe(expected));
