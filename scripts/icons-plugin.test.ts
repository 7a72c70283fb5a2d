import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { stillIcon } from './icons-plugin.ts';

const bell = fileURLToPath(import.meta.resolve('@lucide/svelte/icons/bell')).replace(/\.js$/, '.svelte');

test('an icon of Lucide becomes a still picture with its shapes, hidden from screen readers', () => {
	const made = stillIcon(readFileSync(bell, 'utf8'));
	expect(made).toContain('<path d="M10.268 21a2 2 0 0 0 3.464 0"/>');
	expect(made).toContain('aria-hidden="true"');
	expect(compile(made, { generate: 'server' }).js.code).not.toContain('iconData');
});
test('a way of writing icons that is not known stops the build', () => {
	expect(() => stillIcon('<svg />')).toThrow(/icons-plugin/);
});
