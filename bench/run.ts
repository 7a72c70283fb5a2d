/** `npm run bench <name>`: runs one of the benchmarks of this folder; each prints a table. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, isBuilt } from '../scripts/setup/build.ts';

const names = readdirSync(import.meta.dirname, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const name = process.argv[2] ?? '';
if (names.includes(name)) {
	// What is measured is what the sources say now.
	if (!isBuilt()) await build();
	await import(join(import.meta.dirname, name, 'bench.ts'));
} else {
	console.error(`npm run bench <name>, where <name> is one of: ${names.join(', ')}`);
	process.exitCode = 2;
}
