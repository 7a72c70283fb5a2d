/** A piece of a text, and whether it is what was searched for. */
export type Piece = { text: string; hit: boolean };

/** Without accents and capitals, letter by letter, so that places in the folded text lead back to the text. */
function folded(text: string): { letters: string; from: number[] } {
	let letters = '';
	const from: number[] = [];
	let at = 0;
	for (const letter of text) {
		const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
		for (let n = 0; n < plain.length; n++) from.push(at);
		letters += plain;
		at += letter.length;
	}
	from.push(text.length);
	return { letters, from };
}

/**
 * Cuts a text where the searched words stand in it, blind to accents and case: "kivili" in "Tartu Kivilinna Kool". Each word
 * is marked once, at the start of a word if it is found there.
 */
export function piecesOf(text: string, query: string): Piece[] {
	const { letters, from } = folded(text);
	const marked = Array.from({ length: text.length }, () => false);
	for (const word of folded(query).letters.split(/\s+/).filter(Boolean)) {
		const atStart = ` ${letters}`.search(new RegExp(`[^\\p{L}\\p{N}]${escaped(word)}`, 'u'));
		const at = atStart >= 0 ? atStart : letters.indexOf(word);
		if (at < 0) continue;
		// Combining marks after the last letter belong to it.
		let end = from[at + word.length] ?? text.length;
		while (/^\p{M}/u.test(text.slice(end))) end++;
		marked.fill(true, from[at], end);
	}
	const pieces: Piece[] = [];
	for (const [at, hit] of marked.entries()) {
		const last = pieces.at(-1);
		if (last?.hit === hit) last.text += text[at];
		else pieces.push({ text: text[at] ?? '', hit });
	}
	return pieces;
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
