import { ok, refuse, type Result } from '#platform/result';
import { inlineOf, lettersIn, safeHref, tidy, type Inline, type Mark } from './inline.ts';

/**
 * What a page can hold: a ProseMirror document of these nodes and marks and nothing else. Whatever comes in (from the editor,
 * from the plain form, from anybody's script) is rebuilt node by node into its one stored form, so that nothing unknown survives.
 */
export type Paragraph = { type: 'paragraph'; content?: Inline[] };
export type Heading = { type: 'heading'; attrs: { level: number }; content: Inline[] };
/** A picture from the space's materials. `alt` says it in words; a picture without is not accepted. */
export type Picture = { type: 'image'; attrs: { material: string; alt: string; caption: string } };
export type ListItem = { type: 'listItem'; content: Block[] };
export type Block =
	| Paragraph
	| Heading
	| Picture
	| { type: 'bulletList'; content: ListItem[] }
	| { type: 'orderedList'; attrs: { start: number }; content: ListItem[] }
	| { type: 'blockquote'; content: Block[] }
	| { type: 'horizontalRule' };
export type Doc = { type: 'doc'; content: Block[] };
export type DocRefusal = 'bad-document' | 'document-too-long' | 'picture-without-words';

const MOST_NODES = 20_000;
const MOST_LETTERS = 200_000;
const DEEPEST = 12;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const EMPTY_DOC: Doc = { type: 'doc', content: [{ type: 'paragraph' }] };

class Refused extends Error {
	readonly why: DocRefusal;
	constructor(why: DocRefusal) {
		super(why);
		this.why = why;
	}
}
type Raw = Record<string, unknown>;
type Count = { nodes: number; letters: number };

const objectOf = (value: unknown): Raw => {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refused('bad-document');
	return value as Raw;
};
function contentOf(node: Raw, count: Count): Raw[] {
	if (node.content === undefined || node.content === null) return [];
	if (!Array.isArray(node.content)) throw new Refused('bad-document');
	count.nodes += node.content.length;
	if (count.nodes > MOST_NODES) throw new Refused('document-too-long');
	return node.content.map(objectOf);
}

function readMarks(raw: unknown): Mark[] {
	if (raw === undefined || raw === null) return [];
	if (!Array.isArray(raw) || raw.length > 10) throw new Refused('bad-document');
	return raw.map(objectOf).flatMap((mark): Mark[] => {
		if (mark.type === 'bold' || mark.type === 'italic') return [{ type: mark.type }];
		if (mark.type !== 'link') throw new Refused('bad-document');
		// An address that may not be followed stays as its words.
		const href = safeHref(objectOf(mark.attrs).href);
		return href ? [{ type: 'link', attrs: { href } }] : [];
	});
}

function readInline(node: Raw, count: Count, withBreaks: boolean): Inline[] {
	const nodes = contentOf(node, count).map((child): Inline => {
		if (child.type === 'hardBreak') return { type: 'hardBreak' };
		if (child.type !== 'text' || typeof child.text !== 'string') throw new Refused('bad-document');
		count.letters += child.text.length;
		if (count.letters > MOST_LETTERS) throw new Refused('document-too-long');
		return { type: 'text', text: child.text, marks: readMarks(child.marks) };
	});
	return inlineOf(tidy(lettersIn(nodes), withBreaks));
}

const line = (value: unknown, most: number): string =>
	typeof value === 'string'
		? value
				.toWellFormed()
				.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
				.trim()
				.slice(0, most)
				.toWellFormed()
				.trim()
		: '';

function readPicture(node: Raw): Picture {
	const attrs = objectOf(node.attrs);
	if (typeof attrs.material !== 'string' || !UUID.test(attrs.material)) throw new Refused('bad-document');
	const alt = line(attrs.alt, 300);
	if (alt === '') throw new Refused('picture-without-words');
	return { type: 'image', attrs: { material: attrs.material, alt, caption: line(attrs.caption, 300) } };
}

function readItems(node: Raw, count: Count, depth: number): ListItem[] {
	return contentOf(node, count).map((item) => {
		if (item.type !== 'listItem') throw new Refused('bad-document');
		const blocks = readBlocks(item, count, depth + 1);
		const content: Block[] = blocks[0]?.type === 'paragraph' ? blocks : [{ type: 'paragraph' }, ...blocks];
		return { type: 'listItem', content };
	});
}

function readBlock(node: Raw, count: Count, depth: number): Block | undefined {
	switch (node.type) {
		case 'paragraph': {
			const content = readInline(node, count, true);
			return content.length > 0 ? { type: 'paragraph', content } : undefined;
		}
		case 'heading': {
			const level = Math.min(4, Math.max(2, Math.trunc(Number(objectOf(node.attrs ?? {}).level)) || 2));
			const content = readInline(node, count, false);
			return content.length > 0 ? { type: 'heading', attrs: { level }, content } : undefined;
		}
		case 'image':
			return readPicture(node);
		case 'horizontalRule':
			return { type: 'horizontalRule' };
		case 'bulletList': {
			const content = readItems(node, count, depth);
			return content.length > 0 ? { type: 'bulletList', content } : undefined;
		}
		case 'orderedList': {
			const start = Math.min(9999, Math.max(1, Math.trunc(Number(objectOf(node.attrs ?? {}).start)) || 1));
			const content = readItems(node, count, depth);
			return content.length > 0 ? { type: 'orderedList', attrs: { start }, content } : undefined;
		}
		case 'blockquote': {
			const content = readBlocks(node, count, depth + 1);
			return content.length > 0 ? { type: 'blockquote', content } : undefined;
		}
		default:
			throw new Refused('bad-document');
	}
}

/** Two lists of one kind behind each other are one list. */
function readBlocks(node: Raw, count: Count, depth: number): Block[] {
	if (depth > DEEPEST) throw new Refused('bad-document');
	const blocks: Block[] = [];
	for (const child of contentOf(node, count)) {
		const block = readBlock(child, count, depth);
		const last = blocks.at(-1);
		if (!block) continue;
		if (block.type === 'bulletList' && last?.type === 'bulletList') last.content.push(...block.content);
		else if (block.type === 'orderedList' && last?.type === 'orderedList') last.content.push(...block.content);
		else blocks.push(block);
	}
	return blocks;
}

const inside = (block: Block): readonly (Block | ListItem)[] =>
	block.type === 'bulletList' || block.type === 'orderedList' || block.type === 'blockquote' ? block.content : [];
/** Every block in reading order. */
export function* blocksOf(blocks: readonly (Block | ListItem)[]): Generator<Block> {
	for (const block of blocks) {
		if (block.type === 'listItem') yield* blocksOf(block.content);
		else {
			yield block;
			yield* blocksOf(inside(block));
		}
	}
}

/** A heading goes down by one level at a time (quality W5). */
function orderHeadings(blocks: readonly Block[]): void {
	let before = 1;
	for (const block of blocksOf(blocks)) {
		if (block.type !== 'heading') continue;
		block.attrs.level = Math.min(block.attrs.level, before + 1);
		before = block.attrs.level;
	}
}

/** Any value as the document that may be stored, in its one form; or why not. */
export function readDocument(value: unknown): Result<Doc, DocRefusal> {
	try {
		const node = objectOf(value);
		if (node.type !== 'doc') return refuse('bad-document');
		const content = readBlocks(node, { nodes: 0, letters: 0 }, 0);
		orderHeadings(content);
		return ok({ type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] });
	} catch (error) {
		if (error instanceof Refused) return refuse(error.why);
		throw error;
	}
}

/** The materials that a document shows, each once. */
export const picturesIn = (doc: Doc): string[] => [
	...new Set([...blocksOf(doc.content)].flatMap((block) => (block.type === 'image' ? [block.attrs.material] : [])))
];
