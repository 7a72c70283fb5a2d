import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/**
 * Three kinds of tests. `unit`: rules and scripts, nothing outside the process. `db`: use cases and SQL on a real
 * PostgreSQL. `e2e`: journeys of people in Chromium against the built application, one after the other.
 */
export default defineConfig({
	plugins: [svelte()],
	test: {
		globals: false,
		passWithNoTests: true,
		projects: [
			{
				extends: true,
				test: { name: 'unit', include: ['{src,scripts,bench}/**/*.test.ts'], exclude: ['**/*.db.test.ts', '**/*.e2e.test.ts'] }
			}
		]
	}
});
