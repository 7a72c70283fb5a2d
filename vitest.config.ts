import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/longest-first.ts';

// What is generated is not there in a fresh clone, and npm removes a part of it with every package that it adds.
if (!existsSync('node_modules/$app/tsconfig.json') || !existsSync('src/platform/catalogues/generated')) {
	execFileSync(process.execPath, ['scripts/compile-messages.ts']);
	execFileSync(process.execPath, ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync']);
}

// As `npm start` has it: a platform that starts again does not compile its files again.
process.env.NODE_COMPILE_CACHE ??= resolve('node_modules/.cache/node');

/**
 * Three kinds of tests. `unit`: rules and scripts, nothing outside the process. `db`: use cases and SQL on a real
 * PostgreSQL. `e2e`: journeys of people in Chromium against the built application. A journey mostly waits (for a page, a mail, a
 * server that starts), so three go on at a time even on two cores; each has a server and a database of its own.
 */
export default defineConfig({
	plugins: [svelte({ configFile: false })],
	test: {
		passWithNoTests: true,
		sequence: { sequencer: LongestFirst },
		setupFiles: 'scripts/leave-nothing.ts',
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['{src,scripts,bench}/**/*.test.ts'],
					exclude: ['**/*.db.test.ts', '**/*.e2e.test.ts'],
					// Rules keep no state, so they share a process: half the time.
					isolate: false,
					// Hundreds of made-up documents a test: seconds on a busy machine.
					testTimeout: 30_000
				}
			},
			{
				extends: true,
				test: {
					name: 'db',
					include: ['{src,scripts,bench}/**/*.db.test.ts'],
					globalSetup: 'scripts/test-database.ts',
					// Each file takes a database of its own and leaves nothing behind, so they share a process as well: most of the time
					// went into loading the platform anew for each.
					isolate: false,
					maxWorkers: 3,
					testTimeout: 20_000,
					hookTimeout: 30_000
				}
			},
			{
				extends: true,
				test: {
					name: 'e2e',
					include: ['e2e/**/*.e2e.test.ts'],
					globalSetup: 'scripts/test-database.ts',
					isolate: false,
					maxWorkers: 3,
					// What appears after a click appears when the machine comes to it; what never does fails all the same.
					expect: { poll: { timeout: 15_000 } },
					testTimeout: 120_000,
					hookTimeout: 240_000
				}
			}
		]
	}
});
