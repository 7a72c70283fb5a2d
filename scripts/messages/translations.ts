import { defaultLocale, locales, type Locale } from '../../src/platform/i18n/locales.ts';
import { categoriesOf, shapeOf, type Shape } from './icu.ts';
import type { Finding } from './findings.ts';
import { messagesOf, type Source } from './sources.ts';
import { misspelt } from './spelling.ts';

const KEY = /^[a-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*(?:\.[A-Za-z0-9_-]+)+$/;
/** Prefixes that a folder may use beside its own name. */
const guests: Record<string, string[]> = { kit: ['shell'] };

/** Every key in every language, with the same arguments and the plural forms that the language needs. */
export function checkTranslations(sources: Source[]): Finding[] {
	return sources.flatMap((source) => {
		const english = messagesOf(source, defaultLocale);
		return [
			...Object.keys(english).flatMap((key) => checkName(source, key)),
			...locales.flatMap((locale) => checkLocale(source, locale, english))
		];
	});
}

function checkName(source: Source, key: string): Finding[] {
	const first = key.split('.')[0] ?? '';
	if (KEY.test(key) && [source.group, ...(guests[source.group] ?? [])].includes(first)) return [];
	return [at(source, defaultLocale, key, `${key}: a key is "${source.group}." and words of letters, digits and hyphens, divided by dots`)];
}

function checkLocale(source: Source, locale: Locale, english: Record<string, string>): Finding[] {
	if (source.texts[locale] === undefined)
		return [{ file: `${source.folder}/${locale}.json`, line: 1, message: `there is no ${locale}.json` }];
	const own = messagesOf(source, locale);
	const findings = repeatedKeys(source, locale);
	for (const key of Object.keys(english)) if (own[key] === undefined) findings.push(at(source, locale, key, `${key} is missing`));
	for (const [key, text] of Object.entries(own)) {
		const model = english[key];
		if (model === undefined) findings.push(at(source, locale, key, `${key} is not in ${defaultLocale}.json`));
		else findings.push(...checkMessage(locale, text, model).map((message) => at(source, locale, key, `${key}: ${message}`)));
	}
	return findings;
}

/** JSON keeps the last of two equal keys and says nothing. */
function repeatedKeys(source: Source, locale: Locale): Finding[] {
	const seen = new Set<string>();
	return (source.texts[locale] ?? '').split('\n').flatMap((line, index) => {
		const key = /^\s*"([^"]+)"\s*:/.exec(line)?.[1];
		if (key === undefined) return [];
		if (seen.has(key)) return [{ file: `${source.folder}/${locale}.json`, line: index + 1, message: `${key} stands here twice` }];
		seen.add(key);
		return [];
	});
}

function checkMessage(locale: Locale, text: string, model: string): string[] {
	if (text.trim() === '') return ['has no words'];
	let shape: Shape;
	let expected: Shape;
	try {
		shape = shapeOf(text);
	} catch (error) {
		return [`is no ICU message: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`];
	}
	try {
		expected = shapeOf(model);
	} catch {
		return [];
	}
	return [
		...(/'[{}]/.test(text) ? ['an apostrophe before a brace makes it plain text; write ’'] : []),
		...shape.foreignFormats.map((format) => `${format}: give dates and numbers ready-made by i18n; only {n, number} is known here`),
		...checkArguments(shape, expected),
		...checkPlurals(shape, locale),
		...misspelt(shape.tokens, locale),
		...(locale !== defaultLocale && text === model && /\p{L}+(?:\s+\p{Ll}+){2}/u.test(text) ? ['is not translated'] : [])
	];
}

function checkArguments(shape: Shape, expected: Shape): string[] {
	const findings: string[] = [];
	for (const [name, { kind, cases }] of expected.args) {
		const own = shape.args.get(name);
		if (!own) findings.push(`{${name}} is missing`);
		else if (own.kind !== kind) findings.push(`{${name}} is a ${own.kind} here and a ${kind} in ${defaultLocale}`);
		else for (const word of cases) if (!own.cases.includes(word)) findings.push(`{${name}} lacks the case "${word}"`);
	}
	for (const name of shape.args.keys()) if (!expected.args.has(name)) findings.push(`{${name}} is not in ${defaultLocale}`);
	return findings;
}

function checkPlurals(shape: Shape, locale: Locale): string[] {
	return shape.plurals.flatMap(({ arg, type, cases }) => {
		const needed = categoriesOf(locale, type);
		const missing = needed.filter((category) => !cases.includes(category));
		const odd = cases.filter((word) => !word.startsWith('=') && !needed.includes(word));
		return [
			...missing.map((category) => `{${arg}} lacks the ${type} plural "${category}"`),
			...odd.map((word) => `{${arg}}: "${word}" is no ${type} plural of this language`)
		];
	});
}

function at(source: Source, locale: Locale, key: string, message: string): Finding {
	const line = (source.texts[locale] ?? '').split('\n').findIndex((text) => text.includes(`"${key}"`));
	return { file: `${source.folder}/${locale}.json`, line: Math.max(0, line) + 1, message };
}
