import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/lib/compile-module.js';
import { defaultLocale, locales, tagOf, type Locale } from '../../src/platform/i18n/locales.ts';
import { plainText, shapeOf, type Shape } from './icu.ts';
import { chunkOf, completedMessages, messagesOf, type Source } from './sources.ts';
import { typeset } from './typeset.ts';

const BANNER = '// Written by scripts/compile-messages.ts from the messages/<locale>.json files. Not kept in git.\n';

/** File name → content: the compiled catalogues of every language and the two tables that load them. */
export function emitCatalogues(sources: Source[]): Map<string, string> {
	const files = new Map<string, string>();
	const chunks = new Set<string>();
	for (const source of sources) {
		for (const locale of locales) {
			for (const [chunk, messages] of byChunk(source, locale)) {
				chunks.add(chunk);
				files.set(`${chunk}.${locale}.js`, emitChunk(chunk, locale, messages));
			}
		}
	}
	const names = [...chunks].sort();
	files.set('index.js', emitServerTable(names));
	files.set(
		'index.d.ts',
		`${BANNER}import type { Catalogue, Locale } from '#platform/i18n';\nexport declare const catalogues: Record<Locale, Catalogue>;\n`
	);
	files.set('client.js', emitClientTable(names.filter((name) => !name.endsWith('-mail'))));
	files.set(
		'client.d.ts',
		`${BANNER}import type { Catalogue } from '#platform/i18n';\nexport declare const chunks: Record<string, (() => Promise<{ default: Catalogue }>) | undefined>;\n`
	);
	return files;
}

type Entry = { key: string; text: string; locale: Locale };

function byChunk(source: Source, locale: Locale): Map<string, Entry[]> {
	const chunks = new Map<string, Entry[]>();
	for (const entry of completedMessages(source, locale)) {
		const chunk = chunkOf(source.group, entry.key);
		chunks.set(chunk, [...(chunks.get(chunk) ?? []), entry]);
	}
	return chunks;
}

/** Texts stay texts, messages with arguments become functions, and what is not translated yet is taken from English. */
function emitChunk(chunk: string, locale: Locale, entries: Entry[]): string {
	const ready: string[] = [];
	const functions: Record<string, string> = {};
	for (const { key, text: typed, locale: written } of entries) {
		const text = typeset(typed, written);
		const whole = plainText(shapeFor(key, text, written));
		if (written !== locale) ready.push(`\t${JSON.stringify(key)}: english[${JSON.stringify(key)}]`);
		else if (whole !== undefined) ready.push(`\t${JSON.stringify(key)}: ${JSON.stringify(whole)}`);
		else functions[key] = text;
	}
	const english = entries.some(({ locale: written }) => written !== locale)
		? `import english from './${chunk}.${defaultLocale}.js';\n`
		: '';
	const compiled = Object.keys(functions).length > 0 ? compileModule(new MessageFormat(tagOf(locale)), functions) : 'export default {}';
	return (
		BANNER + english + compiled.replace('export default {', () => `export default {\n${ready.map((line) => `${line},\n`).join('')}`) + '\n'
	);
}

function shapeFor(key: string, text: string, locale: Locale): Shape {
	try {
		return shapeOf(text);
	} catch (error) {
		throw new Error(`${key} (${locale}): ${error instanceof Error ? error.message : String(error)}`, { cause: error });
	}
}

function emitServerTable(chunks: string[]): string {
	const name = (chunk: string, locale: string) => `${chunk}-${locale}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
	const imports = chunks.flatMap((chunk) => locales.map((locale) => `import ${name(chunk, locale)} from './${chunk}.${locale}.js';`));
	const rows = locales.map((locale) => `\t${locale}: { ${chunks.map((chunk) => `...${name(chunk, locale)}`).join(', ')} }`);
	return `${BANNER}${imports.join('\n')}\n\nexport const catalogues = {\n${rows.join(',\n')}\n};\n`;
}

function emitClientTable(chunks: string[]): string {
	const rows = chunks.flatMap((chunk) => locales.map((locale) => `\t'${chunk}.${locale}': () => import('./${chunk}.${locale}.js')`));
	return `${BANNER}export const chunks = {\n${rows.join(',\n')}\n};\n`;
}

/** The types of all keys and of their arguments, from the default language. */
export function emitKeys(sources: Source[]): string {
	const plain: string[] = [];
	const withParams: string[] = [];
	for (const source of sources) {
		for (const [key, text] of Object.entries(messagesOf(source, defaultLocale))) {
			const { args } = shapeFor(key, text, defaultLocale);
			if (args.size === 0) plain.push(key);
			else
				withParams.push(
					`\t'${key}': { ${[...args].map(([name, { kind }]) => `${name}: ${kind === 'number' ? 'number' : 'string | number'}`).join('; ')} };`
				);
		}
	}
	return [
		BANNER.trimEnd(),
		'/** Keys of messages without arguments. */',
		`export type PlainKey =${
			plain
				.sort()
				.map((key) => `\n\t| '${key}'`)
				.join('') || ' never'
		};`,
		'/** Arguments by key. */',
		`export type MessageParams = {\n${withParams.sort().join('\n')}\n};`,
		'export type MessageKey = PlainKey | keyof MessageParams;',
		''
	].join('\n');
}
