import { isInside, type Box } from '../country.ts';
import { guessGrid, readEpsg, readNumber, type Grid } from './coordinates.ts';
import type { Mapping } from './mapping.ts';
import { readRow, type Outcome, type RowContext } from './row.ts';
import { openTable, type Table } from './table.ts';

/** The country a register belongs to, as the programme's configuration knows it. */
export type RegisterCountry = { code: string; languages: readonly string[]; bounds: readonly Box[]; region: string | null };

/** How one file was understood; told to whoever imports. */
export type FileReading = {
	file: string;
	encoding: string;
	/** Delimiter, or `json`. */
	format: string;
	/** Field → headers. */
	columns: Record<string, string[]>;
	/** EPSG code of plane coordinates: given by the rows or the mapping, or guessed, or none. */
	grid: { epsg: number; guessed: boolean; rival: number | null } | null;
};
export type RegisterRow = { line: number; record: number; outcome: Outcome };
export type OpenedRegister = { reading: FileReading; rows: AsyncIterable<RegisterRow> };

/** Opens one file of a register. `asOf`: the day it describes. Throws `RegisterError` where it cannot be understood. */
export async function openRegister(
	path: string,
	country: RegisterCountry,
	mapping: Mapping,
	asOf: string,
	onBytes?: (count: number) => void
): Promise<OpenedRegister> {
	const table = await openTable(path, country.languages, mapping, onBytes);
	const grid = gridOf(table, country, mapping);
	const context: RowContext = {
		country: country.code,
		language: country.languages[0] ?? 'en',
		bounds: country.bounds,
		region: country.region,
		columns: table.columns,
		width: table.headers.length,
		headers: table.headers,
		mapping,
		grid: grid && { epsg: grid.epsg, swapped: grid.swapped },
		latLonSwapped: areSwapped(table, country.bounds),
		file: table.file,
		asOf
	};
	const named = Object.entries(table.columns).map(([field, columns]) => [field, columns.map((column) => table.headers[column] ?? '')]);
	const reading: FileReading = {
		file: table.file,
		encoding: table.encoding,
		format: table.format,
		columns: Object.fromEntries(named) as Record<string, string[]>,
		grid: grid ? { epsg: grid.epsg, guessed: grid.guessed, rival: grid.rival } : null
	};
	return { reading, rows: outcomes(table, context) };
}

async function* outcomes(table: Table, context: RowContext): AsyncGenerator<RegisterRow> {
	for await (const { line, record, cells, array, unclosed } of table.rows) {
		const lost = (reason: 'unreadable' | 'unclosed-quote'): Outcome => ({ kind: 'rejected', reason, code: null, name: null });
		// An unclosed mark is forgiven where the line is whole without it.
		if (!cells) yield { line, record, outcome: lost('unreadable') };
		else if (unclosed && cells.length !== context.width) yield { line, record, outcome: lost('unclosed-quote') };
		else if (cells.some((cell) => cell.trim())) yield { line, record, outcome: readRow(cells, array, context) };
	}
}

const value = (row: readonly string[], columns: readonly number[] | undefined) => row[columns?.[0] ?? -1] ?? '';

/** The grid for rows that name none: the mapping's, else the one that most rows name, else a guess from the positions. */
function gridOf(table: Table, country: RegisterCountry, mapping: Mapping): (Grid & { guessed: boolean; rival: number | null }) | undefined {
	const { x, y, epsg, lat, lon } = table.columns;
	if (!x || !y) return undefined;
	const points = table.sample.flatMap((row) => {
		const [east, north] = [readNumber(value(row, x)), readNumber(value(row, y))];
		return east && north ? [[east, north] as const] : [];
	});
	const named = table.sample.flatMap((row) => readEpsg(value(row, epsg)) ?? []);
	const told = readEpsg(mapping.constants.epsg ?? '') ?? mostFrequent(named);
	if (told !== undefined) {
		// Surveyors' order (north first) shows in the values even where the code is told.
		const ordered = guessGrid(country.code, points, country.bounds, [told]);
		return { epsg: told, swapped: ordered?.swapped ?? false, guessed: false, rival: null };
	}
	const guess = guessGrid(country.code, points, country.bounds);
	// Where the rows have latitude and longitude as well, a doubt about the grid does not matter.
	return guess && { ...guess, guessed: true, rival: lat && lon ? null : guess.rival };
}

function mostFrequent(values: readonly number[]): number | undefined {
	const counts = new Map<number, number>();
	for (const one of values) counts.set(one, (counts.get(one) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Do the columns of latitude and longitude hold each other's values? Only where nearly all points say so. */
function areSwapped(table: Table, bounds: readonly Box[]): boolean {
	const pairs = table.sample.flatMap((row) => {
		const [lat, lon] = [readNumber(value(row, table.columns.lat)), readNumber(value(row, table.columns.lon))];
		return lat && lon ? [{ lat, lon }] : [];
	});
	const share = (inside: (pair: { lat: number; lon: number }) => boolean) => pairs.filter(inside).length / Math.max(1, pairs.length);
	return share(({ lat, lon }) => isInside(bounds, lon, lat)) > 0.8 && share(({ lat, lon }) => isInside(bounds, lat, lon)) < 0.2;
}
