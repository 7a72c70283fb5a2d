/** Running text with its marks, as a list of letters: the form in which marks can be put right. */
export type Mark = { type: 'bold' } | { type: 'italic' } | { type: 'link'; attrs: { href: string } };
export type TextNode = { type: 'text'; text: string; marks?: Mark[] };
export type Inline = TextNode | { type: 'hardBreak' };

/** One letter; '\n' is a line break. */
export type Letter = { char: string; bold: boolean; italic: boolean; href: string | undefined };

/** Most letters are told by one comparison. */
export const isSpace = (char: string): boolean => (char < '\u0080' ? char === ' ' || char === '\n' : /\s/.test(char));
const plain = (char: string): Letter => ({ char, bold: false, italic: false, href: undefined });

/** The address as it is stored, or undefined where it is none that a page may lead to: http, https and mailto only. */
export function safeHref(raw: unknown): string | undefined {
	if (typeof raw !== 'string' || raw.length > 2000) return undefined;
	try {
		const url = new URL(raw.trim());
		if (!['http:', 'https:', 'mailto:'].includes(url.protocol) || (url.protocol !== 'mailto:' && url.hostname === '')) return undefined;
		// Brackets and blanks would end the link where a page is written as plain text.
		return url.href.replace(/[\s()<>"\\^`{|}]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
	} catch {
		return undefined;
	}
}

/** Adds text with the given marks; blanks of every kind but the line break become a space. */
export function lettersOf(text: string, marks: Omit<Letter, 'char'>): Letter[] {
	const clean = text
		.toWellFormed()
		.replace(/[\t\r\n\u2028\u2029]/g, ' ')
		.replace(/[\u0000-\u001f\u007f-\u009f]/g, '');
	return Array.from(clean, (char) => ({ char, ...marks }));
}

/**
 * The same text in the one form in which it is stored: no blanks at the ends or around line breaks, one line break at a time,
 * and no mark that begins or ends on a blank.
 */
export function tidy(letters: readonly Letter[], withBreaks: boolean): Letter[] {
	const flat = withBreaks ? letters : letters.map((letter) => (letter.char === '\n' ? { ...letter, char: ' ' } : letter));
	const kept: Letter[] = [];
	for (const letter of flat) {
		const before = kept.at(-1);
		if (isSpace(letter.char) && (!before || before.char === '\n')) continue;
		if (letter.char === '\n') while (kept.length > 0 && isSpace(kept.at(-1)?.char ?? '')) kept.pop();
		kept.push({ ...letter });
	}
	while (kept.length > 0 && isSpace(kept.at(-1)?.char ?? '')) kept.pop();
	trimMark(
		kept,
		(letter) => (letter.bold ? 'bold' : undefined),
		(letter) => (letter.bold = false)
	);
	trimMark(
		kept,
		(letter) => (letter.italic ? 'italic' : undefined),
		(letter) => (letter.italic = false)
	);
	trimMark(
		kept,
		(letter) => letter.href,
		(letter) => (letter.href = undefined)
	);
	return kept;
}

/** Takes a mark off the blanks at both ends of each stretch that carries it. */
function trimMark(letters: Letter[], valueOf: (letter: Letter) => string | undefined, take: (letter: Letter) => void): void {
	for (let from = 0; from < letters.length;) {
		const value = valueOf(letters[from] as Letter);
		let to = from + 1;
		while (to < letters.length && valueOf(letters[to] as Letter) === value) to += 1;
		if (value !== undefined) {
			for (let at = from; at < to && isSpace((letters[at] as Letter).char); at += 1) take(letters[at] as Letter);
			for (let at = to - 1; at >= from && isSpace((letters[at] as Letter).char); at -= 1) take(letters[at] as Letter);
		}
		from = to;
	}
}

const marksOf = (letter: Letter): Mark[] => [
	...(letter.href === undefined ? [] : [{ type: 'link' as const, attrs: { href: letter.href } }]),
	...(letter.bold ? [{ type: 'bold' as const }] : []),
	...(letter.italic ? [{ type: 'italic' as const }] : [])
];
export const alike = (a: Letter, b: Letter): boolean => a.bold === b.bold && a.italic === b.italic && a.href === b.href;

/** Letters to nodes: one text node for each stretch with the same marks. */
export function inlineOf(letters: readonly Letter[]): Inline[] {
	const nodes: Inline[] = [];
	let before: Letter | undefined;
	for (const letter of letters) {
		const last = nodes.at(-1);
		if (letter.char === '\n') nodes.push({ type: 'hardBreak' });
		else if (last?.type === 'text' && before && alike(before, letter)) last.text += letter.char;
		else {
			const marks = marksOf(letter);
			nodes.push({ type: 'text', text: letter.char, ...(marks.length > 0 && { marks }) });
		}
		before = letter;
	}
	return nodes;
}

/** Nodes to letters. A line break carries the marks that both its neighbours have. */
export function lettersIn(nodes: readonly Inline[]): Letter[] {
	const letters: Letter[] = [];
	for (const node of nodes) {
		if (node.type === 'hardBreak') letters.push(plain('\n'));
		else {
			const link = node.marks?.find((mark) => mark.type === 'link');
			const marks = {
				bold: node.marks?.some((mark) => mark.type === 'bold') ?? false,
				italic: node.marks?.some((mark) => mark.type === 'italic') ?? false,
				href: link?.type === 'link' ? link.attrs.href : undefined
			};
			// One by one: a long text would be too many arguments.
			for (const letter of lettersOf(node.text, marks)) letters.push(letter);
		}
	}
	letters.forEach((letter, at) => {
		const [before, next] = [letters[at - 1], letters[at + 1]];
		if (letter.char !== '\n' || !before || !next) return;
		letter.bold = before.bold && next.bold;
		letter.italic = before.italic && next.italic;
		letter.href = before.href === next.href ? before.href : undefined;
	});
	return letters;
}
