/**
 * Compiles all messages/<locale>.json into src/platform/catalogues/generated (one ES module per chunk and language),
 * the table of what each page needs, and src/platform/i18n/keys.generated.ts. Does nothing when nothing changed.
 * Run by `node scripts/compile-messages.ts`, and by the Vite plugin beside it.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { emitCatalogues, emitKeys } from './messages/emit.ts';
import { emitRouteTable } from './messages/routes.ts';
import { filesUnder, readSources, type Source } from './messages/sources.ts';

const GENERATED = 'src/platform/catalogues/generated';
const KEYS = 'src/platform/i18n/keys.generated.ts';

/**
 * Brings the generated files under `root` up to date.
 * @returns the files written, relative to the root; none when nothing changed
 * @throws with file and key when a message is broken
 */
export function compileMessages(root: string): string[] {
	const sources = readSources(root);
	const written = compileCatalogues(root, sources);
	const table = emitRouteTable(root, sources);
	for (const [name, content] of table) if (writeIfChanged(join(root, GENERATED, name), content)) written.push(join(GENERATED, name));
	return written;
}

function compileCatalogues(root: string, sources: Source[]): string[] {
	const stamp = join(root, GENERATED, '.stamp');
	const state = stateOf(sources);
	if (existsSync(join(root, KEYS)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return [];

	const catalogues = emitCatalogues(sources);
	mkdirSync(join(root, GENERATED), { recursive: true });
	const written = [...catalogues]
		.filter(([name, content]) => writeIfChanged(join(root, GENERATED, name), content))
		.map(([name]) => join(GENERATED, name));
	for (const name of readdirSync(join(root, GENERATED))) {
		if (/^.+\.\w\w\.js$/.test(name) && !catalogues.has(name)) rmSync(join(root, GENERATED, name), { force: true });
	}
	if (writeIfChanged(join(root, KEYS), emitKeys(sources))) written.push(KEYS);
	writeIfChanged(stamp, state);
	return written;
}

/** Changes with the words and with the compiler itself. */
function stateOf(sources: Source[]): string {
	const own = filesUnder(import.meta.dirname, '.', ['.ts']).filter(
		(name) => name === 'compile-messages.ts' || name.startsWith('messages/')
	);
	const hash = createHash('sha256').update(JSON.stringify(sources));
	for (const name of own) hash.update(readFileSync(join(import.meta.dirname, name)));
	return hash.digest('hex');
}

/** Whole files only, by rename, since several processes may compile at the same time. */
function writeIfChanged(file: string, content: string): boolean {
	if (existsSync(file) && readFileSync(file, 'utf8') === content) return false;
	mkdirSync(dirname(file), { recursive: true });
	const draft = join(dirname(file), `.${basename(file)}.${process.pid}`);
	writeFileSync(draft, content);
	renameSync(draft, file);
	return true;
}

if (import.meta.main) {
	try {
		compileMessages(join(import.meta.dirname, '..'));
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
