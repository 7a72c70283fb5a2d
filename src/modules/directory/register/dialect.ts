import { recordAt, type Delimited } from './delimited.ts';

/** How a register's text is laid out. `skipLines`: lines before the table that are not part of it (`sep=;`). */
export type Dialect = { kind: 'json' } | ({ kind: 'delimited'; skipLines: number } & Delimited);

const DELIMITERS = [';', '\t', '|', ','] as const;
/** Judges the first few thousand characters of a file. */
export function sniffDialect(sample: string): Dialect {
	if (/^\s*[[{]/.test(sample)) return { kind: 'json' };
	const said = /^"?sep=(.)"?[;,\t|]*(?:\r\n|\n|\r)/i.exec(sample);
	const text = said ? sample.slice(said[0].length) : sample;
	const skipLines = said ? 1 : 0;
	const attempts = (said?.[1] ? [said[1]] : DELIMITERS).map((delimiter) => {
		const quoted = usesQuotes(text, delimiter);
		return { delimiter, quoted, score: regularity(text, { delimiter, quoted }) };
	});
	const best = attempts.reduce((a, b) => (b.score > a.score ? b : a));
	return { kind: 'delimited', delimiter: best.delimiter, quoted: best.quoted, skipLines };
}

/** Are fields wrapped in quotation marks, or do marks only stray in now and then? */
function usesQuotes(text: string, delimiter: string): boolean {
	const edge = `[${delimiter === '\t' ? delimiter : `\\${delimiter}`}\r\n]`;
	const opened = text.match(new RegExp(`(?:^|${edge})"`, 'g'))?.length ?? 0;
	const closed = text.match(new RegExp(`"(?:$|(?=${edge}))`, 'g'))?.length ?? 0;
	return opened === 0 || closed > opened * 0.7;
}

/** How much the text looks like a table in that layout: the share of rows that have the usual width, times the width's logarithm. */
function regularity(text: string, layout: Delimited): number {
	const widths = new Map<number, number>();
	let count = 0;
	for (let at = 0; at < text.length; count++) {
		// The sample may end inside a record; that one does not count.
		const record = recordAt(text, at, layout, count === 0);
		if (!record) break;
		widths.set(record.cells.length, (widths.get(record.cells.length) ?? 0) + 1);
		at = record.next;
	}
	return Math.max(0, ...[...widths].map(([width, rows]) => (rows / count) * Math.log(width)));
}
