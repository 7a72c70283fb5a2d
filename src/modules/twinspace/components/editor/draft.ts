import type { Doc } from '../../document.ts';

/** What somebody has written and not saved yet, kept in this browser (quality R7). */
export type PageDraft = { title: string; doc: Doc; version: number; at: number };

const keyOf = (page: string): string => `twinspace.page.${page}`;
/** A draft that nobody came back to for so long is forgotten. */
const KEPT_MS = 30 * 86_400_000;

/** Storage may be full, or shut off by the school: then there is simply no draft. */
function quietly<T>(work: () => T): T | undefined {
	try {
		return work();
	} catch {
		return undefined;
	}
}

export const keepDraft = (page: string, draft: PageDraft): void => quietly(() => localStorage.setItem(keyOf(page), JSON.stringify(draft)));
export const dropDraft = (page: string): void => quietly(() => localStorage.removeItem(keyOf(page)));

/** The kept draft of a page, if it has one that is younger than a month. */
export function draftOf(page: string, now: number): PageDraft | undefined {
	return quietly(() => {
		const draft = JSON.parse(localStorage.getItem(keyOf(page)) ?? 'null') as PageDraft | null;
		return draft && typeof draft.title === 'string' && now - draft.at < KEPT_MS ? draft : undefined;
	});
}
