import { inlineOf, isSpace, safeHref, tidy, type Inline, type Letter } from './inline.ts';

type Star = { at: number; count: number };
type Line = { letters: Letter[]; stars: Star[] };

/** Reads links, stars and backslashes; the stars are judged afterwards, when it is known what stands around them. */
function readSigns(text: string, href: string | undefined, line: Line): void {
	let starsBefore = false;
	for (let at = 0; at < text.length;) {
		const rest = text.slice(at);
		const escaped = /^\\([!-/:-@[-`{-~])/.exec(rest);
		const stars = /^\*{1,3}(?!\*)/.exec(rest);
		const link = href === undefined ? /^\[((?:\\[!-/:-@[-`{-~]|[^\\[\]])+)\]\(([^\s()]{1,2000})\)/.exec(rest) : null;
		const target = link && safeHref(link[2]);
		if (escaped) {
			line.letters.push({ char: escaped[1] as string, bold: false, italic: false, href });
			at += 2;
		} else if (link && target) {
			readSigns(link[1] as string, target, line);
			at += link[0].length;
		} else if (stars && !starsBefore) {
			line.stars.push({ at: line.letters.length, count: stars[0].length });
			at += stars[0].length;
		} else {
			const char = String.fromCodePoint(rest.codePointAt(0) as number);
			line.letters.push({ char, bold: false, italic: false, href });
			at += char.length;
		}
		starsBefore = rest[0] === '*';
	}
}

/** Stars of one kind in pairs: one opens before a letter, one closes behind a letter; what finds no partner stays a star. */
function pairs({ letters, stars }: Line, fits: (count: number) => boolean): [Star, Star][] {
	const isLetter = (at: number): boolean => !isSpace(letters[at]?.char ?? ' ');
	const found: [Star, Star][] = [];
	let open: Star | undefined;
	for (const star of stars.filter(({ count }) => fits(count))) {
		if (open && star.at > open.at && isLetter(star.at - 1)) {
			found.push([open, star]);
			open = undefined;
		} else if (!open && isLetter(star.at)) open = star;
	}
	return found;
}

/** A line of plain text with its bold, italic and linked words; new lines stay where `withBreaks`. */
export function readLine(text: string, withBreaks: boolean): Inline[] {
	const line: Line = { letters: [], stars: [] };
	readSigns(text, undefined, line);
	const bold = pairs(line, (count) => count >= 2);
	const italic = pairs(line, (count) => count !== 2);
	for (const [from, to] of bold) for (let at = from.at; at < to.at; at += 1) (line.letters[at] as Letter).bold = true;
	for (const [from, to] of italic) for (let at = from.at; at < to.at; at += 1) (line.letters[at] as Letter).italic = true;
	const used = new Map<Star, number>();
	for (const star of bold.flat()) used.set(star, (used.get(star) ?? 0) + 2);
	for (const star of italic.flat()) used.set(star, (used.get(star) ?? 0) + 1);
	const letters: Letter[] = [];
	let next = 0;
	for (const star of line.stars) {
		for (; next < star.at; next += 1) letters.push(line.letters[next] as Letter);
		const like = letters.at(-1) ?? line.letters[next];
		const marks = { bold: like?.bold ?? false, italic: like?.italic ?? false, href: like?.href };
		for (let left = star.count - (used.get(star) ?? 0); left > 0; left -= 1) letters.push({ char: '*', ...marks });
	}
	for (; next < line.letters.length; next += 1) letters.push(line.letters[next] as Letter);
	return inlineOf(tidy(letters, withBreaks));
}
