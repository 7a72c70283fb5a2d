import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** An import of something else than types. `names` is undefined where the whole module is taken. */
export type Import = { from: string; names: string[] | undefined };

const statement = /(?:^|[\n;>])\s*(?:import|export)\s+(?!type\b)([^'"`;()]*?)\s*from\s*['"]([^'"]+)['"]/g;
const bare = /(?:^|[\n;>])\s*import\s*['"]([^'"]+)['"]/g;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** The imports of a TypeScript or Svelte file. Type imports do not count: nothing of them reaches the page. */
export function importsOf(text: string): Import[] {
	const found: Import[] = [...text.matchAll(statement)].map((m) => ({ from: m[2] ?? '', names: namesIn(m[1] ?? '') }));
	for (const m of [...text.matchAll(bare), ...text.matchAll(dynamic)]) found.push({ from: m[1] ?? '', names: undefined });
	return found.filter(({ names }) => names === undefined || names.length > 0);
}

function namesIn(clause: string): string[] | undefined {
	const braces = /^\{([^}]*)\}$/.exec(clause.trim());
	if (!braces) return undefined;
	return (braces[1] ?? '')
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '' && !name.startsWith('type '))
		.map((name) => name.split(/\s+as\s+/)[0] ?? name);
}

/** The file behind an import, relative to the root; undefined for packages, types of routes and assets. */
export function resolveImport(root: string, importer: string, from: string): string | undefined {
	const door = /^#platform\/(.+)$/.exec(from);
	const ui = /^#([\w-]+)\/ui$/.exec(from);
	const module = /^#([\w-]+)$/.exec(from);
	const target = door
		? `src/platform/${door[1]}/index.ts`
		: ui
			? `src/modules/${ui[1]}/ui.ts`
			: module
				? `src/modules/${module[1]}/index.ts`
				: from.startsWith('.')
					? normalize(join(dirname(importer), from))
					: undefined;
	if (target === undefined || !/\.(ts|svelte)$/.test(target)) return undefined;
	return existsSync(join(root, target)) ? target : undefined;
}

const reexport = /export\s+(?:type\s+)?(\{[^}]*\}|\*)\s*from\s*['"]([^'"]+)['"]\s*;?/g;

/**
 * Where a door takes one of its names from. Doors only pass on; a file with code of its own, or one that does not list
 * the name, gives undefined, and is then taken whole.
 */
export function behindTheDoor(text: string, name: string): string | undefined {
	const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
	if (code.replace(reexport, '').trim() !== '') return undefined;
	for (const m of code.matchAll(reexport)) {
		const names = (m[1] ?? '')
			.replace(/[{}]/g, '')
			.split(',')
			.map((part) =>
				part
					.trim()
					.split(/\s+as\s+/)
					.at(-1)
					?.replace(/^type\s+/, '')
			);
		if (names.includes(name)) return m[2];
	}
	return undefined;
}

export const readText = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');
