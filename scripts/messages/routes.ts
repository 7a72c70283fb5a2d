import { dirname } from 'node:path';
import { behindTheDoor, importsOf, readText, resolveImport } from './imports.ts';
import { chunkOf, filesUnder, messagesOf, type Source } from './sources.ts';
import { usageOf } from './usage.ts';

const ROUTES = 'src/routes';
/** Files of a route that run in the browser, and those whose data may name a key. */
const nodes = /(?:^|\/)\+(?:page|layout|error)(?:@[^.]*)?\.svelte$|(?:^|\/)\+(?:page|layout)(?:\.server)?\.ts$/;

/**
 * The chunks of messages that each page can show: its own files, those of the layouts above, and everything they reach
 * by imports. Read from the sources at build time, so a page cannot be forgotten. A key made at run time is found by its
 * template or by a comment `// messages: projects.state.*`.
 * @returns route id → chunk names; the id '' stands for the error page of an unknown address
 */
export function chunksByRoute(root: string, sources: Source[]): Record<string, string[]> {
	const keys = sources.flatMap((source) =>
		Object.keys(messagesOf(source, 'en')).map((key) => ({ key, chunk: chunkOf(source.group, key) }))
	);
	const chunkByKey = new Map(keys.map(({ key, chunk }) => [key, chunk]));
	const reach = makeReach(root, (text) => {
		const { literals, patterns } = usageOf(text);
		const chunks = literals.map(({ text: key }) => chunkByKey.get(key));
		for (const { key, chunk } of keys) if (patterns.some((pattern) => pattern.test(key))) chunks.push(chunk);
		return chunks.filter((chunk) => chunk !== undefined && !chunk.endsWith('-mail')) as string[];
	});

	const byFolder = new Map<string, { shared: Set<string>; page: Set<string>; hasPage: boolean }>();
	for (const file of filesUnder(root, ROUTES, ['.svelte', '.ts']).filter((name) => nodes.test(name))) {
		const folder = byFolder.get(dirname(file)) ?? { shared: new Set(), page: new Set(), hasPage: false };
		byFolder.set(dirname(file), folder);
		const isPage = /\+page[^/]*$/.test(file);
		if (isPage && file.endsWith('.svelte')) folder.hasPage = true;
		for (const chunk of reach(file)) (isPage ? folder.page : folder.shared).add(chunk);
	}
	const table: Record<string, string[]> = { '': [...(byFolder.get(ROUTES)?.shared ?? [])].sort() };
	for (const [folder, { page, hasPage }] of byFolder) {
		if (!hasPage) continue;
		const chunks = new Set(page);
		for (let above = folder; above.startsWith(ROUTES); above = dirname(above))
			for (const chunk of byFolder.get(above)?.shared ?? []) chunks.add(chunk);
		table[folder.slice(ROUTES.length) || '/'] = [...chunks].sort();
	}
	return table;
}

/** A function that gathers what `read` finds in a file and in all it imports; through doors only by the names taken. */
function makeReach(root: string, read: (text: string) => string[]): (file: string) => Set<string> {
	const texts = new Map<string, { text: string; found: string[] }>();
	const load = (file: string) => {
		const known =
			texts.get(file) ??
			(() => {
				const text = readText(root, file);
				return { text, found: read(text) };
			})();
		texts.set(file, known);
		return known;
	};
	return (start) => {
		const found = new Set<string>();
		const seen = new Set<string>();
		const queue: { file: string; names: string[] | undefined }[] = [{ file: start, names: undefined }];
		for (let next = queue.pop(); next; next = queue.pop()) {
			const { file, names } = next;
			const isDoor = /\/(?:index|ui)\.ts$/.test(file);
			const behind = isDoor && names ? names.map((name) => ({ name, from: behindTheDoor(load(file).text, name) })) : [];
			if (behind.length > 0 && behind.every(({ from }) => from !== undefined)) {
				for (const { name, from } of behind) {
					const target = resolveImport(root, file, from ?? '');
					if (target) queue.push({ file: target, names: /\/(?:index|ui)\.ts$/.test(target) ? [name] : undefined });
				}
				continue;
			}
			if (seen.has(file)) continue;
			seen.add(file);
			const { text, found: own } = load(file);
			for (const chunk of own) found.add(chunk);
			// What a server file imports stays on the server; only its own text can name keys for the page.
			if (file.endsWith('.server.ts')) continue;
			for (const { from, names: taken } of importsOf(text)) {
				const target = resolveImport(root, file, from);
				if (target) queue.push({ file: target, names: taken });
			}
		}
		return found;
	};
}

/** The table as a module for the browser. */
export function emitRouteTable(root: string, sources: Source[]): Map<string, string> {
	const note = '// Written by scripts/compile-messages.ts: which messages each page needs. Not kept in git.\n';
	return new Map([
		['routes.js', `${note}export const routes = ${JSON.stringify(chunksByRoute(root, sources), null, '\t')};\n`],
		['routes.d.ts', `${note}export declare const routes: Record<string, string[] | undefined>;\n`]
	]);
}
