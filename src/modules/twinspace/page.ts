import { ok, refuse, type Result } from '#platform/result';
import { docOfText } from './document-text.ts';
import { readDocument, type Doc, type DocRefusal } from './document.ts';
import type { PageEditing, PageVisibility, Thing } from './right.ts';

/** What the tree of pages needs to know of each. */
export type PageRow = {
	id: string;
	parentId: string | null;
	position: number;
	title: string;
	visibility: PageVisibility;
	editing: PageEditing;
	editors: readonly string[];
	createdBy: string;
};
export type PageNode = PageRow & { depth: number; children: PageNode[] };

/** What the table of rights asks of a page. */
export const pageThing = (page: Pick<PageRow, 'visibility' | 'editing' | 'editors' | 'createdBy'>, accountId: string): Thing => ({
	visibility: page.visibility,
	editing: page.editing,
	named: page.editors.includes(accountId),
	own: page.createdBy === accountId
});

/**
 * What the public sees after a change of visibility: the newest version where the person publishes, otherwise what it saw
 * before; nothing once the page is no longer public.
 */
export const publishedAfter = (
	page: { visibility: PageVisibility; version: number; publishedVersion: number | null },
	visibility: PageVisibility,
	publishes: boolean
): number | null => (visibility !== 'public' ? null : publishes ? page.version : page.publishedVersion);

/** Pages stand at most so deep below each other. */
export const DEEPEST_PAGE = 5;

const inOrder = (a: PageRow, b: PageRow): number => a.position - b.position || (a.id < b.id ? -1 : 1);

/** Pages as a tree, in order. A page whose parent is hidden or gone stands at the top. */
export function treeOf(pages: readonly PageRow[]): PageNode[] {
	const known = new Set(pages.map((page) => page.id));
	const below = Map.groupBy(pages, (page) => (page.parentId && known.has(page.parentId) ? page.parentId : ''));
	const grow = (parent: string, depth: number): PageNode[] =>
		(below.get(parent) ?? []).toSorted(inOrder).map((page) => ({ ...page, depth, children: grow(page.id, depth + 1) }));
	return grow('', 0);
}

/** The tree in reading order. */
export const flat = (nodes: readonly PageNode[]): PageNode[] => nodes.flatMap((node) => [node, ...flat(node.children)]);

export const MOVES = ['up', 'down', 'in', 'out'] as const;
export type Move = (typeof MOVES)[number];
/** Where a page goes: below which page, and the new order of all pages there, itself included. */
export type Placed = { parentId: string | null; order: string[] };

const heightOf = (node: PageNode): number => Math.max(0, ...node.children.map((child) => 1 + heightOf(child)));

/**
 * Moves a page one step: before or after its neighbour, below the neighbour above it, or out behind its parent. Keys and plain
 * buttons do it; nothing has to be dragged (quality W2).
 */
export function movePage(pages: readonly PageRow[], id: string, move: Move): Result<Placed, 'no-such-page' | 'cannot-move'> {
	const all = flat(treeOf(pages));
	const page = all.find((one) => one.id === id);
	if (!page) return refuse('no-such-page');
	const parent = all.find((one) => one.children.includes(page));
	const siblings = parent ? parent.children : all.filter((one) => one.depth === 0);
	const at = siblings.indexOf(page);
	const ids = siblings.map((one) => one.id);
	const without = ids.filter((one) => one !== id);
	const place = (parentId: string | null, order: string[]) => ok({ parentId, order });
	if (move === 'up' || move === 'down') {
		const to = move === 'up' ? at - 1 : at + 1;
		return to < 0 || to >= ids.length ? refuse('cannot-move') : place(parent?.id ?? null, without.toSpliced(to, 0, id));
	}
	if (move === 'in') {
		const above = siblings[at - 1];
		if (!above || page.depth + 1 + heightOf(page) >= DEEPEST_PAGE) return refuse('cannot-move');
		return place(above.id, [...above.children.map((one) => one.id), id]);
	}
	if (!parent) return refuse('cannot-move');
	const grand = all.find((one) => one.children.includes(parent));
	const uncles = (grand ? grand.children : all.filter((one) => one.depth === 0)).map((one) => one.id);
	return place(grand?.id ?? null, uncles.toSpliced(uncles.indexOf(parent.id) + 1, 0, id));
}

/** Which moves would do something; pages offer only those. */
export const movesOf = (pages: readonly PageRow[], id: string): Move[] => MOVES.filter((move) => movePage(pages, id, move).ok);

/** The body of a page as its form sends it: the editor's document, or the plain text where there is no JavaScript. */
export function readBody(body: { doc: string; text: string }): Result<Doc, DocRefusal> {
	if (body.doc === '') return readDocument(docOfText(body.text));
	try {
		return readDocument(JSON.parse(body.doc));
	} catch {
		return refuse('bad-document');
	}
}
