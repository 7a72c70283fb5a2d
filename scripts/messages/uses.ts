import { locales } from '../../src/platform/i18n/locales.ts';
import type { Finding } from './findings.ts';
import { readText } from './imports.ts';
import { filesUnder, messagesOf, type Source } from './sources.ts';
import { usageOf, type Usage } from './usage.ts';

type Used = Usage & { file: string };

/** No key without use, no use without key, no refusal and no notification without words. */
export function checkUses(root: string, sources: Source[]): Finding[] {
	const files: Used[] = filesUnder(root, 'src', ['.ts', '.svelte'])
		.filter((file) => !/\.test\.ts$|^src\/platform\/test\//.test(file))
		.map((file) => ({ file, ...usageOf(readText(root, file)) }));
	const keys = new Set(sources.flatMap((source) => Object.keys(messagesOf(source, 'en'))));
	return [...missing(files, keys), ...refusalsWithoutWords(files, sources), ...unused(files, sources)];
}

function missing(files: Used[], keys: Set<string>): Finding[] {
	return files.flatMap(({ file, calls, calledPatterns, literals, patterns, unknownCalls }) => {
		const namesKeys = literals.some(({ text }) => keys.has(text)) || patterns.length > 0;
		return [
			...calls.filter(({ text }) => !keys.has(text)).map(({ text, line }) => ({ file, line, message: `there are no words for ${text}` })),
			...calledPatterns
				.filter(({ pattern }) => ![...keys].some((key) => pattern.test(key)))
				.map(({ pattern, line }) => ({ file, line, message: `no key is like ${pattern.source}` })),
			...(namesKeys ? [] : unknownCalls).map((line) => ({
				file,
				line,
				message: 'which keys can this be? Say so in a comment: // messages: module.thing.*'
			}))
		];
	});
}

/**
 * Refusals that #platform/web answers in its own words: what does not exist and what is not for this viewer look alike (quality A2),
 * and a form that no schema takes is told field by field.
 */
const answeredByTheWeb = (name: string): boolean => name.startsWith('no-such-') || name === 'not-allowed' || name === 'invalid';

/** `refuse('same-school')` in projects needs the key `projects.refusal.same-school`; in the platform, any part may have it. */
function refusalKeys(file: string, name: string, sources: Source[]): string[] {
	const [, area, group = ''] = file.split('/');
	if (area === 'modules') return [`${group}.refusal.${name}`];
	return [group, ...sources.filter(({ folder }) => folder.startsWith('src/platform/')).map((source) => source.group)].map(
		(part) => `${part}.refusal.${name}`
	);
}

function refusalsWithoutWords(files: Used[], sources: Source[]): Finding[] {
	return files.flatMap(({ file, refusals }) =>
		refusals.flatMap(({ name, line }) => {
			if (answeredByTheWeb(name)) return [];
			const wanted = refusalKeys(file, name, sources);
			const silent = locales.filter(
				(locale) => !sources.some((source) => wanted.some((key) => messagesOf(source, locale)[key] !== undefined))
			);
			return silent.length === 0 ? [] : [{ file, line, message: `refuse('${name}') has no words: ${wanted[0]} (${silent.join(', ')})` }];
		})
	);
}

function unused(files: Used[], sources: Source[]): Finding[] {
	const literals = new Set(files.flatMap((file) => file.literals.map(({ text }) => text)));
	const refusals = new Set(files.flatMap(({ file, refusals: names }) => names.flatMap(({ name }) => refusalKeys(file, name, sources))));
	// A notification of the kind 'projects.opened' says projects.notification.opened.
	const told = new Set([...literals].map((text) => text.replace('.', '.notification.')));
	const patterns = files.flatMap((file) => file.patterns).filter((pattern) => !isTooWide(pattern));
	return sources.flatMap((source) => {
		const lines = (source.texts.en ?? '').split('\n');
		return Object.keys(messagesOf(source, 'en'))
			.filter((key) => !literals.has(key) && !refusals.has(key) && !told.has(key) && !patterns.some((pattern) => pattern.test(key)))
			.map((key) => ({
				file: `${source.folder}/en.json`,
				line: lines.findIndex((text) => text.includes(`"${key}"`)) + 1,
				message: `${key} is used nowhere`
			}));
	});
}

/** `projects.*` would call every key of the module used. */
const isTooWide = ({ source }: RegExp): boolean => /^\^[\w-]+\\\.\[[^\]]*\]\+\$$/.test(source);
