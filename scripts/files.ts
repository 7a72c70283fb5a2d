/** The files that people write in this project, and how a check tells what it found. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** The folder of package.json. */
export const root = resolve(import.meta.dirname, '..');
const generated = /(^|\/)(node_modules|build|generated|\.svelte-kit|\.data)(\/|$)|\.generated\./;

/** A file with its path from the root, written with `/` on every system. */
export type SourceFile = { path: string; text: string };

/** All written text files below the folders, without what is generated or built. */
export function sourceFiles(folders = ['src', 'e2e', 'bench', 'scripts'], from = root): SourceFile[] {
	return folders
		.flatMap((folder) => walk(join(from, folder)))
		.map((file) => ({
			path: relative(from, file).split(sep).join('/'),
			text: readFileSync(file, 'utf8')
		}));
}

function walk(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (generated.test(path.slice(root.length + 1))) return [];
		if (entry.isDirectory()) return walk(path);
		return /\.(ts|svelte|js|mjs|cjs|css|sql|json|md|html)$/.test(entry.name) ? [path] : [];
	});
}

/** Ends a check: one line per breach and exit code 1, or one line that says what was looked at. */
export function conclude(breaches: string[], lookedAt: string): void {
	for (const breach of breaches) console.log(breach);
	console.log(breaches.length === 0 ? lookedAt : `${breaches.length} found in ${lookedAt}`);
	process.exitCode = breaches.length === 0 ? 0 : 1;
}
