import { describe, expect, test } from 'vitest';
import { lockTroubles } from './lock.ts';

const manifest = { dependencies: { linter: '1.0.0' } };
const packages = {
	'': manifest,
	'node_modules/linter': {
		version: '1.0.0',
		dependencies: { words: '^2' },
		optionalDependencies: { 'linter-linux': '1.0.0', 'linter-mac': '1.0.0' }
	},
	'node_modules/linter-linux': { version: '1.0.0' },
	'node_modules/linter-mac': { version: '1.0.0' },
	'node_modules/linter/node_modules/words': { version: '2.1.0', dependencies: { 'linter-linux': '*' } }
};
const without = (path: string) => Object.fromEntries(Object.entries(packages).filter(([name]) => name !== path));

describe('npm ci', () => {
	test('takes a lock file that holds everything', () => {
		expect(lockTroubles(manifest, packages)).toEqual([]);
	});

	test('would refuse one without the packages of another system', () => {
		expect(lockTroubles(manifest, without('node_modules/linter-mac'))).toEqual(['linter-mac: missing, node_modules/linter asks for it']);
	});

	test('would refuse one without a package beneath another', () => {
		expect(lockTroubles(manifest, without('node_modules/linter/node_modules/words'))).toEqual([
			'words: missing, node_modules/linter asks for it'
		]);
	});

	test.each([
		['changed', { dependencies: { linter: '1.0.1' } }],
		['new', { dependencies: manifest.dependencies, devDependencies: { linter: '1.0.0' } }],
		['gone', {}]
	])('would refuse one that does not know what is %s in package.json', (_, changed) => {
		expect(lockTroubles(changed, packages)).toEqual(['linter: package.json and package-lock.json differ']);
	});

	test('would ask one registry alone where the file names it', () => {
		const bound = { ...packages, 'node_modules/linter-mac': { version: '1.0.0', resolved: 'https://mirror.example/mac.tgz' } };
		expect(lockTroubles(manifest, bound)).toEqual(['node_modules/linter-mac: bound to https://mirror.example/mac.tgz']);
	});
});
