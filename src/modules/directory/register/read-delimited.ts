import { recordAt, type Delimited } from './delimited.ts';
import { RegisterError } from './register-error.ts';

/** One row of a register as it stands in the file. `line`: where it begins, from 1. `unclosed`: see `RecordRead`. */
export type RawRow = { line: number; cells: readonly string[]; unclosed: boolean };

/** Characters of a line beyond which the file is no table. */
const LONGEST_LINE = 2_000_000;

/**
 * Streams the rows of delimited text, leaving out empty lines and the first `skipLines`. Holds one piece of text in memory; throws
 * `RegisterError` for a line without end.
 */
export async function* readDelimited(text: AsyncIterable<string>, layout: Delimited, skipLines = 0): AsyncGenerator<RawRow> {
	let buffer = '';
	let line = 1;
	function* rows(final: boolean): Generator<RawRow> {
		let at = 0;
		while (at < buffer.length) {
			const record = recordAt(buffer, at, layout, final);
			if (!record) break;
			const { cells, unclosed } = record;
			if (line > skipLines && (cells.length > 1 || cells[0]?.trim())) yield { line, cells, unclosed };
			line += record.lines;
			at = record.next;
		}
		buffer = buffer.slice(at);
		if (buffer.length > LONGEST_LINE) throw new RegisterError(`Line ${line} does not end: this is no table of rows.`);
	}
	for await (const piece of text) {
		buffer += piece;
		yield* rows(false);
	}
	yield* rows(true);
}
