/** Catalogues for pages: in the browser those of the active language, and of them only what the route can show. */
import { makeI18n, type Catalogue, type I18n, type Locale, type Message } from '#platform/i18n';
import { chunks } from '../generated/client.js';
import { routes } from '../generated/routes.js';

type Options = { timeZone?: string | undefined };
type I18nFor = (locale: Locale, options: Options) => I18n;

let memory: I18nFor | undefined;
const words: Partial<Record<Locale, Record<string, Message | undefined>>> = {};
const loads = new Map<string, Promise<void>>();
const made = new Map<string, I18n>();

/** On the server, pages rendered from now on take their words from memory and load nothing. */
export function speakFromMemory(i18nFor: I18nFor): void {
	memory = i18nFor;
}

/**
 * What a route needs to speak. In the browser it is the same object from page to page and learns more words on the way,
 * so that what holds it stays true.
 * @param routeId null for the error page of an unknown address
 */
export async function i18nForRoute(locale: Locale, routeId: string | null, options: Options = {}): Promise<I18n> {
	if (memory) return memory(locale, options);
	const catalogue = await loadCatalogue(locale, routes[routeId ?? ''] ?? allChunks());
	const name = `${locale} ${options.timeZone}`;
	const known = made.get(name) ?? makeI18n(locale, catalogue, options);
	made.set(name, known);
	return known;
}

/** Adds chunks of messages to what the page has in this language. Each is fetched once; a failed fetch may be tried again. */
export async function loadCatalogue(locale: Locale, names: readonly string[]): Promise<Catalogue> {
	const catalogue = (words[locale] ??= {});
	await Promise.all(
		names.map((name) => {
			const id = `${name}.${locale}`;
			const load = loads.get(id) ?? fetchInto(catalogue, id);
			loads.set(id, load);
			return load.catch((error: unknown) => {
				loads.delete(id);
				throw error;
			});
		})
	);
	return catalogue;
}

async function fetchInto(catalogue: Record<string, Message | undefined>, id: string): Promise<void> {
	Object.assign(catalogue, (await chunks[id]?.())?.default);
}

const allChunks = (): string[] => [...new Set(Object.keys(chunks).map((id) => id.slice(0, id.lastIndexOf('.'))))];
