import { isLevel, type Level } from '../school.ts';
import { FIELDS, isPersonal, type Columns, type Field } from './columns.ts';
import { fold, foldHeader } from './fold.ts';
import { RegisterError } from './register-error.ts';

/** What a mapping file says: headers for fields, values that hold for every row, and what national types mean. */
export type Mapping = {
	/** Field → header names whose values are joined; alternatives for files of other vintages after one another. */
	headers: Partial<Record<Field, readonly (readonly string[])[]>>;
	constants: Partial<Record<Field, string>>;
	/** Fields that are not to be read at all. */
	without: readonly Field[];
	/** Levels of every row. */
	levels: readonly Level[];
	/** Folded national type → levels. */
	types: ReadonlyMap<string, readonly Level[]>;
	encoding: string | null;
	/** Name of the JSON array to read; null: all that hold schools. */
	array: string | null;
};

const NAMES: Record<string, Field> = Object.fromEntries(FIELDS.map((field) => [field.toLowerCase(), field]));

/**
 * Reads a mapping file: lines `field = Header`, or a JSON object of the same pairs.
 * - `name = Name 1 + Name 2` joins columns, `code = RSPO | Numer` takes the first that the file has, `#3` is the third column,
 * - `region = "Bayern"` and `epsg = 25832` hold for every row, `website = -` leaves a field out,
 * - `levels = primary` gives every row a level, `level 02 = primary` says what the national type 02 means,
 * - `encoding = windows-1250`, `array = schools`; `#` at the start of a line begins a comment.
 */
export function parseMapping(text: string): Mapping {
	const without: Field[] = [];
	const types = new Map<string, Level[]>();
	const mapping: { -readonly [K in keyof Mapping]: Mapping[K] } = {
		headers: {},
		constants: {},
		without,
		levels: [],
		types,
		encoding: null,
		array: null
	};
	for (const [key, value] of pairs(text)) {
		const word = key.toLowerCase().replace(/[-_\s]/g, '');
		const type = /^level\s+(.+)$/i.exec(key)?.[1];
		const field = NAMES[word];
		if (type) types.set(fold(type), levelsIn(value));
		else if (word === 'levels') mapping.levels = levelsIn(value);
		else if (word === 'encoding') mapping.encoding = value.toLowerCase();
		else if (word === 'array') mapping.array = value;
		else if (!field)
			throw new RegisterError(`"${key}" is not a field. Fields: ${FIELDS.join(', ')}, levels, level <type>, encoding, array.`);
		else if (value === '-' || value === '') without.push(field);
		else if (/^".*"$/.test(value)) mapping.constants = { ...mapping.constants, [field]: value.slice(1, -1) };
		else if (field === 'epsg' && /^(EPSG:)?\d{4,6}$/i.test(value)) mapping.constants = { ...mapping.constants, epsg: value };
		else mapping.headers = { ...mapping.headers, [field]: value.split('|').map((one) => one.split('+').map((header) => header.trim())) };
	}
	return mapping;
}

function pairs(text: string): [string, string][] {
	if (text.trimStart().startsWith('{')) return jsonPairs(text);
	return text
		.replace(/^\ufeff/, '')
		.split(/\r\n|\n|\r/)
		.map((line) => line.trim())
		.filter((line) => line && !line.startsWith('#'))
		.map((line) => {
			const match = /^([^=:]+?)\s*[=:]\s*(.*)$/.exec(line);
			if (!match?.[1]) throw new RegisterError(`"${line}" is not of the form field = Header.`);
			return [match[1], match[2] ?? ''];
		});
}

function jsonPairs(text: string): [string, string][] {
	try {
		return Object.entries(JSON.parse(text) as object).map(([key, value]) => [
			key,
			Array.isArray(value) ? value.join(' + ') : String(value ?? '-')
		]);
	} catch {
		throw new RegisterError('The mapping begins like JSON but cannot be read as such.');
	}
}

function levelsIn(value: string): Level[] {
	const found = value
		.replace(/"/g, '')
		.split(/[\s,;+]+/)
		.filter(Boolean)
		.map((word) => word.toLowerCase().replaceAll('_', '-'));
	const odd = found.find((word) => !isLevel(word));
	if (odd !== undefined)
		throw new RegisterError(
			`"${odd}" is not a level. Levels: early-childhood, primary, lower-secondary, upper-secondary, vocational, unknown.`
		);
	return found.filter(isLevel);
}

/** Puts what the mapping says over what was guessed. Throws `RegisterError` for a header the file does not have or that names people. */
export function applyMapping(mapping: Mapping, guessed: Columns, headers: readonly string[]): Columns {
	const columns: Partial<Record<Field, readonly number[]>> = { ...guessed };
	for (const field of [...mapping.without, ...(Object.keys(mapping.constants) as Field[])]) delete columns[field];
	for (const [field, alternatives] of Object.entries(mapping.headers) as [Field, string[][]][]) {
		const found = alternatives
			.map((parts) => parts.map((part) => columnOf(part, headers)))
			.find((parts) => parts.every((column) => column >= 0));
		if (!found)
			throw new RegisterError(`No column "${alternatives.flat().join('" or "')}" for ${field}. The file has: ${headers.join(', ')}.`);
		const personal = found.map((column) => headers[column] ?? '').find(isPersonal);
		if (personal !== undefined) throw new RegisterError(`The column "${personal}" is about a person; such columns are never imported.`);
		columns[field] = found;
	}
	return columns;
}

function columnOf(name: string, headers: readonly string[]): number {
	const number = /^#(\d{1,4})$/.exec(name)?.[1];
	if (number) return Number(number) <= headers.length ? Number(number) - 1 : -1;
	const exact = headers.findIndex((header) => header.trim() === name);
	return exact >= 0 ? exact : headers.findIndex((header) => foldHeader(header) === foldHeader(name));
}
