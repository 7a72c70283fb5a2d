import type { Block, Doc, ListItem } from './document.ts';
import { alike, lettersIn, type Inline, type Letter } from './inline.ts';
import { readLine } from './text-line.ts';

/**
 * A page as plain text for the form without JavaScript, in a small, strict kind of Markdown, and back. Nothing is lost either
 * way: `docOfText(textOf(doc))` is the same document.
 *
 *     ## Heading (2 to 4 #)          - list            > quotation           ---
 *     **bold** *italic* [words](https://…)             1. numbered list
 *     ![what the picture shows](material:id "caption")
 *
 * A new line inside a paragraph stays one; a backslash takes its meaning from the sign after it.
 */
const MEANING = /[\\*[\]]/g;
/** What would make a line something other than running text. */
const LINE_START = /^(#{1,4}(?=\s|$)|-(?=\s|$)|>|!(?=\[)|-{3,}\s*$|\d{1,4}(?=\.(\s|$)))/;
/** Deeper than any page is: what is nested further is running text. */
const DEEPEST = 12;

// ---- document to text

function lineOfLetters(letters: readonly Letter[]): string {
	let text = '';
	let before: Letter = { char: '', bold: false, italic: false, href: undefined };
	const step = (next: Letter): void => {
		if (alike(before, next)) return;
		if (before.href !== next.href && before.href !== undefined) text += `](${before.href})`;
		text += '*'.repeat((before.bold === next.bold ? 0 : 2) + (before.italic === next.italic ? 0 : 1));
		if (before.href !== next.href && next.href !== undefined) text += '[';
	};
	for (const letter of letters) {
		step(letter);
		text += letter.char === '\n' ? '\n' : letter.char.replace(MEANING, '\\$&');
		before = letter;
	}
	step({ char: '', bold: false, italic: false, href: undefined });
	return text;
}

const escapeStart = (text: string): string => text.replace(LINE_START, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
const runningText = (content: readonly Inline[] | undefined): string =>
	lineOfLetters(lettersIn(content ?? []))
		.split('\n')
		.map(escapeStart)
		.join('\n');
const words = (text: string): string => text.replace(/[\\\]"]/g, '\\$&');
const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

function itemText(item: ListItem, marker: string): string {
	const body = blocksText(item.content);
	return `${marker} ${indented(body, ' '.repeat(marker.length + 1)).trimStart()}`.trimEnd();
}

function blockText(block: Block): string {
	switch (block.type) {
		case 'paragraph':
			return runningText(block.content);
		case 'heading':
			return `${'#'.repeat(block.attrs.level)} ${lineOfLetters(lettersIn(block.content))}`;
		case 'image': {
			const { material, alt, caption } = block.attrs;
			return `![${words(alt)}](material:${material}${caption ? ` "${words(caption)}"` : ''})`;
		}
		case 'horizontalRule':
			return '---';
		case 'bulletList':
			return block.content.map((item) => itemText(item, '-')).join('\n');
		case 'orderedList':
			return block.content.map((item, at) => itemText(item, `${block.attrs.start + at}.`)).join('\n');
		case 'blockquote':
			return blocksText(block.content)
				.split('\n')
				.map((line) => (line === '' ? '>' : `> ${line}`))
				.join('\n');
	}
}

const blocksText = (blocks: readonly Block[]): string => blocks.map(blockText).join('\n\n');

/** The document as plain text. */
export const textOf = (doc: Doc): string => blocksText(doc.content).trim();

// ---- text to document

const unescape = (text: string): string => text.replace(/\\([\\\]"])/g, '$1');
const PICTURE = /^!\[((?:\\.|[^\\\]])*)\]\(material:([0-9a-f-]{36})(?:\s+"((?:\\.|[^\\"])*)")?\)\s*$/;
const HEADING = /^(#{1,4})(?:\s+(.*))?$/;
const RULE = /^-{3,}\s*$/;
const QUOTE = /^>(?: (.*)|(.*))$/;
const ITEM = /^(-|(\d{1,4})\.)(?: +(.*)|\s*)$/;
const quoted = (line: string): string | undefined => {
	const found = QUOTE.exec(line);
	return found ? (found[1] ?? found[2]) : undefined;
};
const startsBlock = (line: string): boolean => [PICTURE, HEADING, RULE, QUOTE, ITEM].some((form) => form.test(line));

class Reader {
	readonly #lines: readonly string[];
	readonly #depth: number;
	#at = 0;
	constructor(lines: readonly string[], depth: number) {
		this.#lines = lines;
		this.#depth = depth;
	}

	blocks(): Block[] {
		const blocks: Block[] = [];
		while (this.#at < this.#lines.length) {
			const line = this.#lines[this.#at] as string;
			if (line.trim() === '') this.#at += 1;
			else blocks.push(this.#block(line.trimStart()));
		}
		return blocks;
	}

	#block(line: string): Block {
		const picture = PICTURE.exec(line);
		const heading = HEADING.exec(line);
		if (picture) {
			this.#at += 1;
			return {
				type: 'image',
				attrs: { material: picture[2] as string, alt: unescape(picture[1] ?? ''), caption: unescape(picture[3] ?? '') }
			};
		}
		if (RULE.test(line)) {
			this.#at += 1;
			return { type: 'horizontalRule' };
		}
		if (heading) {
			this.#at += 1;
			return { type: 'heading', attrs: { level: Math.max(2, heading[1]?.length ?? 2) }, content: readLine(heading[2] ?? '', false) };
		}
		if (this.#depth < DEEPEST && QUOTE.test(line)) return { type: 'blockquote', content: this.#below(this.#take(quoted)) };
		if (this.#depth < DEEPEST && ITEM.test(line)) return this.#list(line);
		const paragraph = this.#take((next, first) =>
			next.trim() === '' || (!first && startsBlock(next.trimStart())) ? undefined : next.trim()
		);
		return { type: 'paragraph', content: readLine(paragraph.join('\n'), true) };
	}

	#below(lines: readonly string[]): Block[] {
		return new Reader(lines, this.#depth + 1).blocks();
	}

	/** Lines from here on for as long as `read` makes something of them. */
	#take(read: (line: string, first: boolean) => string | undefined): string[] {
		const taken: string[] = [];
		for (; this.#at < this.#lines.length; this.#at += 1) {
			const line = this.#lines[this.#at] as string;
			const made = read(taken.length === 0 ? line.trimStart() : line, taken.length === 0);
			if (made === undefined) break;
			taken.push(made);
		}
		return taken;
	}

	#list(line: string): Block {
		const numbered = ITEM.exec(line)?.[2];
		const items: ListItem[] = [];
		for (;;) {
			const next = (this.#lines[this.#at] ?? '').replace(items.length === 0 ? /^\s+/ : /$^/, '');
			const item = ITEM.exec(next);
			if (!item || RULE.test(next) || (item[2] === undefined) !== (numbered === undefined)) break;
			items.push({ type: 'listItem', content: this.#below(this.#itemLines(item)) });
			// Blank lines between two items of one list.
			let after = this.#at;
			while (after < this.#lines.length && this.#lines[after]?.trim() === '') after += 1;
			if (ITEM.test(this.#lines[after] ?? '')) this.#at = after;
		}
		return numbered === undefined
			? { type: 'bulletList', content: items }
			: { type: 'orderedList', attrs: { start: Math.max(1, Number(numbered)) }, content: items };
	}

	/** The item's own words and whatever is indented below it. */
	#itemLines(item: RegExpExecArray): string[] {
		const width = (item[1]?.length ?? 1) + 1;
		const lines = [item[3] ?? ''];
		for (this.#at += 1; this.#at < this.#lines.length; this.#at += 1) {
			const line = this.#lines[this.#at] as string;
			if (line.trim() === '') lines.push('');
			else if (/^\s{2,}/.test(line)) lines.push(line.slice(Math.min(width, line.search(/\S/))));
			else break;
		}
		while (lines.length > 1 && lines.at(-1) === '') lines.pop();
		return lines;
	}
}

/** Plain text as a document that `readDocument` still has to accept. */
export function docOfText(text: string): Doc {
	const lines = text
		.replace(/\r\n?|[\u2028\u2029]/g, '\n')
		.replace(/\t/g, '    ')
		.split('\n');
	return { type: 'doc', content: new Reader(lines, 0).blocks() };
}
