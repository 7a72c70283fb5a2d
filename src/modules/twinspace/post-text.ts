import { safeHref } from './inline.ts';

/** A piece of a post: words, or words that lead somewhere. */
export type Piece = { text: string; href?: string };
/** Plain words, or pieces where some of them lead somewhere. Line breaks stay in the words. */
export type PostParagraph = string | Piece[];

/** An address as people type it: up to a blank, without the signs that end a sentence. */
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"]{2,500}/gi;
const MAYBE_ADDRESS = /:\/\/|www\./i;
const SENTENCE_END = /[.,;:!?…»”’'"]+$/;

/** Without the signs that end a sentence, and without a bracket that was opened before the address. */
function trimmed(address: string): string {
	let text = address.replace(SENTENCE_END, '');
	while (text.endsWith(')') && text.split('(').length < text.split(')').length) text = text.slice(0, -1).replace(SENTENCE_END, '');
	return text;
}

function piecesOf(paragraph: string): PostParagraph {
	// Most paragraphs hold no address, and looking closely costs.
	if (!MAYBE_ADDRESS.test(paragraph)) return paragraph;
	const pieces: Piece[] = [];
	let done = 0;
	for (const found of paragraph.matchAll(ADDRESS)) {
		const text = trimmed(found[0]);
		const href = safeHref(/^www\./i.test(text) ? `https://${text}` : text);
		if (!href) continue;
		if (found.index > done) pieces.push({ text: paragraph.slice(done, found.index) });
		pieces.push({ text, href });
		done = found.index + text.length;
	}
	if (pieces.length === 0) return paragraph;
	if (done < paragraph.length) pieces.push({ text: paragraph.slice(done) });
	return pieces;
}

/** A post's plain text as paragraphs with links; shown as text, so that nothing in it can act. */
export const paragraphsOf = (body: string): PostParagraph[] =>
	body
		.split(/\n{2,}/)
		.filter((paragraph) => paragraph.trim() !== '')
		.map(piecesOf);

/** The beginning of a text on one line, for quotations and lists. */
export function beginning(body: string, most = 140): string {
	const line = body.replace(/\s+/g, ' ').trim();
	const letters = Array.from(line);
	return letters.length <= most ? line : `${letters.slice(0, most).join('').trimEnd()}…`;
}
