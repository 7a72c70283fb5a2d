/** How delimited text is written. `quoted`: fields may stand in double quotation marks. */
export type Delimited = { delimiter: string; quoted: boolean };

/**
 * One record of delimited text. `next`: where the following one begins; `lines`: line ends it took. `unclosed`: a quotation mark was
 * opened and not closed, so only this line was read, with its marks as letters.
 */
export type RecordRead = { cells: string[]; next: number; lines: number; unclosed: boolean };

/** A field that goes on over this many line ends or characters has lost its closing mark. */
const MOST_LINES = 25;
const LONGEST_FIELD = 32_768;

/**
 * Reads the record that begins at `at` (RFC 4180, any delimiter, any line end). Marks in the middle of a field are letters. Undefined
 * where the text ends before the record does; with `final` the text's end is the record's end.
 */
export function recordAt(text: string, at: number, layout: Delimited, final: boolean): RecordRead | undefined {
	const cells: string[] = [];
	let lines = 0;
	for (let i = at; ; i++) {
		if (layout.quoted && text[i] === '"') {
			const field = quotedField(text, i + 1, layout.delimiter, final);
			if (field === 'more') return undefined;
			if (field === 'unclosed') return unclosedLine(text, at, layout, final);
			cells.push(field.value);
			lines += field.lines;
			i = field.end;
		} else {
			const end = fieldEnd(text, i, layout.delimiter);
			cells.push(text.slice(i, end));
			i = end;
		}
		const sign = text[i];
		if (sign === layout.delimiter) continue;
		// A carriage return at the end of a piece may be half of a line end.
		const half = sign === '\r' && i + 1 === text.length;
		if (!final && (sign === undefined || half)) return undefined;
		const width = sign === undefined ? 0 : sign === '\r' && text[i + 1] === '\n' ? 2 : 1;
		return { cells, next: i + width, lines: lines + (width > 0 ? 1 : 0), unclosed: false };
	}
}

function unclosedLine(text: string, at: number, layout: Delimited, final: boolean): RecordRead | undefined {
	const line = recordAt(text, at, { ...layout, quoted: false }, final);
	return line && { ...line, unclosed: true };
}

function fieldEnd(text: string, from: number, delimiter: string): number {
	let end = from;
	while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
	return end;
}

type Field = { value: string; end: number; lines: number };

/** Reads from after the opening mark to after the closing one. A single mark behind a line end belongs to another field: unclosed. */
function quotedField(text: string, from: number, delimiter: string, final: boolean): Field | 'more' | 'unclosed' {
	let value = '';
	let kept = from;
	for (let search = from; ;) {
		const mark = text.indexOf('"', search);
		const reached = mark < 0 ? text.length : mark;
		const lines = lineEnds(text, from, reached);
		if (lines > MOST_LINES || reached - from > LONGEST_FIELD) return 'unclosed';
		if (mark < 0) return final ? 'unclosed' : 'more';
		const next = text[mark + 1];
		if (next === undefined && !final) return 'more';
		if (next === undefined || next === delimiter || next === '\n' || next === '\r') {
			return { value: value + text.slice(kept, mark), end: mark + 1, lines };
		}
		if (next === '"') {
			value += text.slice(kept, mark + 1);
			kept = mark + 2;
		} else if (lines > 0) return 'unclosed';
		search = next === '"' ? mark + 2 : mark + 1;
	}
}

function lineEnds(text: string, from: number, to: number): number {
	let count = 0;
	for (let i = from; i < to; i++) {
		if (text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n')) count++;
	}
	return count;
}
