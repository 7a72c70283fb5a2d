import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { defaultLocale, locales, type Locale } from '../../src/platform/i18n/locales.ts';

/** The words of one folder: a module, or a part of the platform. */
export type Source = {
	/** The module's or part's name: the first word of its keys. */
	group: string;
	/** Folder of the json files, relative to the root. */
	folder: string;
	/** Raw text of the file per locale, absent where there is no file. */
	texts: Partial<Record<Locale, string>>;
};

/** Every `messages` folder under `root`, ordered by name. */
export function readSources(root: string): Source[] {
	return ['src/modules', 'src/platform'].flatMap((above) =>
		foldersIn(join(root, above)).flatMap((name) => {
			const folder = join(root, above, name, 'messages');
			if (!existsSync(folder)) return [];
			const texts: Source['texts'] = {};
			for (const locale of locales) {
				const file = join(folder, `${locale}.json`);
				if (existsSync(file)) texts[locale] = readFileSync(file, 'utf8');
			}
			return [{ group: name, folder: relative(root, folder), texts }];
		})
	);
}

const parsed = new WeakMap<Source, Partial<Record<Locale, Record<string, string>>>>();

/** The keys and messages of one file; a file that is half written or no flat map of strings throws with its name. */
export function messagesOf(source: Source, locale: Locale): Record<string, string> {
	const known = parsed.get(source) ?? {};
	parsed.set(source, known);
	return (known[locale] ??= parseMessages(`${source.folder}/${locale}.json`, source.texts[locale] ?? '{}'));
}

function parseMessages(file: string, text: string): Record<string, string> {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw new Error(`${file}: expected an object of key and message`);
	for (const [key, message] of Object.entries(value)) if (typeof message !== 'string') throw new Error(`${file}: ${key} is not a text`);
	return value as Record<string, string>;
}

/** A language's messages with the default language's in the place of missing ones, so that work in progress still shows words. */
export function completedMessages(source: Source, locale: Locale): { key: string; text: string; locale: Locale }[] {
	const own = messagesOf(source, locale);
	return Object.entries(messagesOf(source, defaultLocale)).map(([key, text]) => {
		const translated = own[key];
		return translated === undefined ? { key, text, locale: defaultLocale } : { key, text: translated, locale };
	});
}

/** Words of mails never go to a page, so they form a chunk of their own. Key form: `<group>.mail.…`. */
export const chunkOf = (group: string, key: string): string => (key.split('.')[1] === 'mail' ? `${group}-mail` : group);

/** Files under a folder with one of these endings, as paths relative to the root; generated ones left out. */
export function filesUnder(root: string, folder: string, endings: readonly string[]): string[] {
	const start = join(root, folder);
	if (!existsSync(start)) return [];
	return readdirSync(start, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name))
		.filter((name) => endings.some((ending) => name.endsWith(ending)) && !/(^|\/)generated\/|\.generated\.|\.d\.ts$/.test(name))
		.filter((name) => statSync(join(root, name)).isFile())
		.sort();
}

const foldersIn = (folder: string): string[] =>
	existsSync(folder)
		? readdirSync(folder, { withFileTypes: true })
				.filter((entry) => entry.isDirectory())
				.map((entry) => entry.name)
				.sort()
		: [];
