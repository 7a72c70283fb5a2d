import { isInside, type Box } from '../country.ts';
import type { Level } from '../school.ts';
import { cleanCode, cleanPlace, cleanText, cleanWebsite, isPlaceholder, isYes, schoolMailDomain } from './clean.ts';
import type { Columns, Field } from './columns.ts';
import { readEpsg, readNumber, readPoint, unproject, type Grid, type Point } from './coordinates.ts';
import { levelsOf } from './levels.ts';
import { REGION_PREFIXES } from './level-types.data.ts';
import type { Mapping } from './mapping.ts';
import { isClosed } from './open.ts';

/** A school as a register tells of it: all that is stored, and nothing about persons. `lat`/`lon`: WGS 84 degrees. */
export type RegisterSchool = {
	code: string | null;
	name: string;
	levels: Level[];
	street: string | null;
	postcode: string | null;
	city: string | null;
	region: string | null;
	lat: number | null;
	lon: number | null;
	website: string | null;
	mailDomain: string | null;
};

export type Rejection =
	'unreadable' | 'unclosed-quote' | 'too-many-columns' | 'too-few-columns' | 'no-name' | 'damaged-letters' | 'neither-code-nor-town';
/** `place`: what became of the coordinates; `outside` were dropped. */
export type Outcome =
	| { kind: 'school'; school: RegisterSchool; place: 'found' | 'outside' | 'none' }
	| { kind: 'skipped'; reason: 'closed' | 'no-school' }
	| { kind: 'rejected'; reason: Rejection; code: string | null; name: string | null };

/** What holds for all rows of a table. */
export type RowContext = {
	/** ISO 3166-1 alpha-2 of the country whose rules and types apply. */
	country: string;
	/** First language of the country, for capitals. */
	language: string;
	bounds: readonly Box[];
	/** Region of every row that names none. */
	region: string | null;
	columns: Columns;
	width: number;
	/** Header of the status columns: a plain no in a column "active" means closed. */
	headers: readonly string[];
	mapping: Mapping;
	/** For plane coordinates whose row names no EPSG code. */
	grid: Grid | undefined;
	/** Latitude and longitude stand in each other's column. */
	latLonSwapped: boolean;
	file: string;
	asOf: string;
};

/** Turns one row into a school, or says why not. `array`: the JSON array it stands in, '' otherwise. */
export function readRow(cells: readonly string[], array: string, context: RowContext): Outcome {
	const { columns, mapping } = context;
	const all = (field: Field) =>
		columns[field]?.map((column) => (cells[column] ?? '').toWellFormed()).filter((value) => !isPlaceholder(value)) ?? [];
	const one = (field: Field) => mapping.constants[field] ?? all(field)[0] ?? '';

	const code = cleanCode(one('code'));
	const name = cleanText(mapping.constants.name ?? all('name').join(' '));
	const reject = (reason: Rejection): Outcome => ({ kind: 'rejected', reason, code, name });
	if (cells.length > context.width && cells.slice(context.width).some((cell) => cell.trim())) return reject('too-many-columns');
	if (cells.length <= Math.max(columns.name?.at(-1) ?? 0, columns.code?.[0] ?? 0)) return reject('too-few-columns');
	if (!name || !/\p{L}/u.test(name)) return reject('no-name');
	if (`${name}${code}`.includes('\ufffd')) return reject('damaged-letters');
	if (isClosed(columns.status?.map((column) => [context.headers[column] ?? '', cells[column] ?? '']) ?? [], one('closed'), context.asOf)) {
		return { kind: 'skipped', reason: 'closed' };
	}

	const { postcode, city } = postcodeAndCity(intact(one('postcode')), intact(one('city')), context.language);
	if (!code && !city) return reject('neither-code-nor-town');
	const region = cleanPlace(intact(one('region')), context.language) ?? regionOf(context.country, one('municipality')) ?? context.region;
	const levels = mapping.levels.length > 0 ? [...mapping.levels] : levelsIn(cells, array, name, region, context);
	if (!levels) return { kind: 'skipped', reason: 'no-school' };
	const { point, given } = placeOf(one, context);
	const school: RegisterSchool = {
		code,
		name,
		levels,
		street: cleanText(intact([one('street'), one('houseNumber')].filter(Boolean).join(' '))),
		postcode,
		city,
		region,
		lat: point?.lat ?? null,
		lon: point?.lon ?? null,
		website: cleanWebsite(one('website')),
		mailDomain:
			all('email')
				.map(schoolMailDomain)
				.find((domain) => domain !== null) ?? null
	};
	return { kind: 'school', school, place: point ? 'found' : given ? 'outside' : 'none' };
}

/** A value with letters lost in an earlier conversion says nothing reliable. */
const intact = (value: string): string => (value.includes('\ufffd') ? '' : value);

function levelsIn(cells: readonly string[], array: string, name: string, region: string | null, context: RowContext): Level[] | undefined {
	const { columns, mapping } = context;
	const values = (field: Field) => columns[field]?.map((column) => cells[column] ?? '') ?? [];
	const flag = (field: Field, level: Level) => (values(field).some(isYes) ? [level] : []);
	const facts = {
		country: context.country,
		region,
		name,
		types: mapping.constants.type ? [mapping.constants.type] : values('type').filter((value) => !isPlaceholder(value)),
		gradeFrom: readNumber(values('gradeFrom')[0] ?? ''),
		gradeTo: readNumber(values('gradeTo')[0] ?? ''),
		flags: [
			...flag('flagEcec', 'early-childhood'),
			...flag('flagPrimary', 'primary'),
			...flag('flagLower', 'lower-secondary'),
			...flag('flagUpper', 'upper-secondary'),
			...flag('flagIvet', 'vocational')
		],
		place: `${context.file} ${array}`,
		asOf: context.asOf
	};
	return levelsOf(facts, mapping.types);
}

/** `75001 Paris` in the city's column is both. */
function postcodeAndCity(postcode: string, city: string, language: string) {
	const both = postcode ? null : /^(\d{3} ?\d{2}|\d{4,6})\s+(\p{L}.+)$/u.exec(city.trim());
	return { postcode: cleanText(both?.[1] ?? postcode, 16), city: cleanPlace(both?.[2] ?? city, language) };
}

function regionOf(country: string, municipality: string): string | null {
	const prefixes = REGION_PREFIXES[country];
	return prefixes?.names[municipality.trim().slice(0, prefixes.digits)] ?? null;
}

/** The first position that lies in the country. `given`: the row has one, wherever it lies. */
function placeOf(one: (field: Field) => string, context: RowContext): { point: Point | undefined; given: boolean } {
	const [lat, lon] = [readNumber(one('lat')), readNumber(one('lon'))];
	const [x, y] = [readNumber(one('x')), readNumber(one('y'))];
	const points: (Point | undefined)[] = [];
	if (lat !== undefined && lon !== undefined) points.push(context.latLonSwapped ? { lat: lon, lon: lat } : { lat, lon });
	if (one('point')) points.push(readPoint(one('point')));
	if (x !== undefined && y !== undefined) {
		const epsg = readEpsg(one('epsg'));
		const grid = epsg === undefined ? context.grid : { epsg, swapped: context.grid?.swapped ?? false };
		points.push(grid && unproject(x, y, grid));
	}
	const inside = points.find((point) => point && isInside(context.bounds, point.lat, point.lon));
	const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
	return {
		point: inside && { lat: round(inside.lat), lon: round(inside.lon) },
		given: points.some((point) => point?.lat !== 0 || point?.lon !== 0)
	};
}
