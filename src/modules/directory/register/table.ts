import { basename } from 'node:path';
import { CODE_PAGES } from './encoding.data.ts';
import type { Encoding } from './encoding.ts';
import { guessColumns, knownHeaders, type Columns } from './columns.ts';
import { sniffDialect, type Dialect } from './dialect.ts';
import { foldHeader } from './fold.ts';
import { applyMapping, type Mapping } from './mapping.ts';
import { readDelimited } from './read-delimited.ts';
import { readJson } from './read-json.ts';
import { detectEncoding, readText } from './read-text.ts';
import { RegisterError } from './register-error.ts';

/** One row of an opened table. `cells: null`: it could not be read as a row at all. `record`: counted from 1, without the header. */
export type TableRow = { line: number; record: number; cells: readonly string[] | null; array: string; unclosed: boolean };
export type Table = {
	file: string;
	encoding: Encoding;
	format: string;
	headers: readonly string[];
	columns: Columns;
	/** The first rows, by which columns and coordinates were judged; they come again in `rows`. */
	sample: readonly (readonly string[])[];
	rows: AsyncIterable<TableRow>;
};

/** Rows that are looked at before the first is used. */
const AHEAD = 500;
const SNIFFED_CHARACTERS = 65_536;
const HEADER_WITHIN = 15;
const ENCODINGS: readonly string[] = ['utf-8', 'utf-16le', 'utf-16be', ...CODE_PAGES];

/** Opens a register file: finds encoding, layout, header and columns. Throws `RegisterError` where names or headers cannot be found. */
export async function openTable(
	path: string,
	languages: readonly string[],
	mapping: Mapping,
	onBytes?: (count: number) => void
): Promise<Table> {
	const encoding = (mapping.encoding ?? (await detectEncoding(path, languages))) as Encoding;
	if (!ENCODINGS.includes(encoding)) throw new RegisterError(`The encoding "${encoding}" is not known. Known: ${ENCODINGS.join(', ')}.`);
	const dialect = sniffDialect(await start(readText(path, encoding)));
	const text = readText(path, encoding, onBytes);
	const opened = dialect.kind === 'json' ? await openJson(text, mapping) : await openDelimited(text, dialect, languages, mapping);
	const file = basename(path);
	const sample = opened.ahead.flatMap((row) => (row.cells ? [row.cells] : []));
	const columns = applyMapping(mapping, guessColumns(opened.headers, sample, languages), opened.headers);
	if (!columns.name && !mapping.constants.name) {
		throw new RegisterError(
			`${file}: no column of school names was found. The file has: ${opened.headers.join(', ') || 'nothing'}. A mapping file can name it (name = …).`
		);
	}
	const format = dialect.kind === 'json' ? 'json' : dialect.delimiter;
	return { file, encoding, format, headers: opened.headers, columns, sample, rows: chain(opened.ahead, opened.rest) };
}

async function start(text: AsyncGenerator<string>): Promise<string> {
	let begun = '';
	for await (const piece of text) {
		begun += piece;
		if (begun.length >= SNIFFED_CHARACTERS) break;
	}
	return begun.slice(0, SNIFFED_CHARACTERS);
}

type Opened = { headers: readonly string[]; ahead: TableRow[]; rest: AsyncIterator<TableRow> };

async function* chain(ahead: readonly TableRow[], rest: AsyncIterator<TableRow>): AsyncGenerator<TableRow> {
	yield* ahead;
	for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function take<T>(rows: AsyncIterator<T>, count: number): Promise<T[]> {
	const taken: T[] = [];
	while (taken.length < count) {
		const next = await rows.next();
		if (next.done) break;
		taken.push(next.value);
	}
	return taken;
}

async function openDelimited(
	text: AsyncIterable<string>,
	dialect: Extract<Dialect, { kind: 'delimited' }>,
	languages: readonly string[],
	mapping: Mapping
): Promise<Opened> {
	const raw = readDelimited(text, dialect, dialect.skipLines);
	const first = await take(raw, HEADER_WITHIN);
	const at = headerAt(
		first.map((row) => row.cells),
		languages,
		mapping
	);
	const headers = at < 0 ? (first[0]?.cells.map((_, i) => `#${i + 1}`) ?? []) : (first[at]?.cells.map((cell) => cell.trim()) ?? []);
	let record = 0;
	const number = (row: { line: number; cells: readonly string[]; unclosed: boolean }): TableRow => ({
		...row,
		record: ++record,
		array: ''
	});
	const ahead = [...first.slice(at + 1), ...(await take(raw, AHEAD - first.length))].map(number);
	async function* rest() {
		for await (const row of raw) yield number(row);
	}
	return { headers, ahead, rest: rest() };
}

/** Which of the first rows is the header: the one that the mapping or the dictionary knows best. -1: none, the mapping counts columns. */
function headerAt(rows: readonly (readonly string[])[], languages: readonly string[], mapping: Mapping): number {
	const mapped = Object.values(mapping.headers).flat(2);
	if (mapped.length > 0 && mapped.every((header) => header.startsWith('#'))) {
		return rows.findIndex((row) => knownHeaders(row, languages) >= 3);
	}
	const wanted = new Set(mapped.map(foldHeader));
	const points = rows.map((row) => knownHeaders(row, languages) + 3 * row.filter((cell) => wanted.has(foldHeader(cell))).length);
	return Math.max(0, points.indexOf(Math.max(...points)));
}

async function openJson(text: AsyncIterable<string>, mapping: Mapping): Promise<Opened> {
	const raw = readJson(text);
	const first = await take(raw, AHEAD);
	const counts = new Map<string, number>();
	for (const { array } of first) counts.set(array, (counts.get(array) ?? 0) + 1);
	const main = mapping.array ?? [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
	const headers = [...new Set(first.filter((row) => row.array === main).flatMap((row) => Object.keys(row.record ?? {})))];
	// Other arrays count as long as their objects look like those of the main one: kindergartens beside schools.
	const alike = (keys: readonly string[]) => keys.filter((key) => headers.includes(key)).length > keys.length / 2;
	let record = 0;
	const read = (row: (typeof first)[number]): TableRow[] => {
		const fits = mapping.array ? row.array === mapping.array : !row.record || row.array === main || alike(Object.keys(row.record));
		if (!fits) return [];
		const cells = row.record && headers.map((key) => row.record?.[key] ?? '');
		return [{ line: row.line, record: ++record, cells, array: row.array, unclosed: false }];
	};
	const ahead = first.flatMap(read);
	async function* rest() {
		for await (const row of raw) yield* read(row);
	}
	return { headers, ahead, rest: rest() };
}
