import { existsSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { importSchools } from '#directory';
import { db } from '#platform/db';

const DATA = resolve(import.meta.dirname, '../../../shared/data/schools');
export const HAVE_DATA = existsSync(DATA);
/** The files of each register in the order in which they are to be believed, the last the most. */
export const REGISTERS: Record<string, readonly string[]> = {
	DE: ['de/nrw_schuldaten.csv'],
	FR: ['fr/adresse-et-geolocalisation_colleges.csv', 'fr/annuaire-education_dep35_2023.csv', 'fr/annuaire-education_dep94_2026.csv'],
	BG: ['bg/nvo-4-2026.csv', 'bg/nvo-7-2026.csv', 'bg/nvo-10-2026.csv', 'bg/dzi-2026.csv'],
	NO: ['no/schools.json']
};
const THEIR_LEVELS: Record<string, string> = { 'pre-primary': 'early-childhood' };

type Uniform = Record<'official_code' | 'name' | 'level' | 'city' | 'region' | 'lat' | 'lon' | 'website', string>;
/** Numbers of schools, unless said otherwise. `uniform`: in the register made uniform by others; `here`: of these, those in the originals. */
export type Comparison = {
	rows: number;
	schools: number;
	uniform: number;
	here: number;
	found: number;
	names: number;
	towns: number;
	regions: number;
	levels: number;
	/** Where the uniform register knows the level. */
	levelsKnown: number;
	levelsKnownEqual: number;
	placesInBoth: number;
	placesOnlyTheirs: number;
	mostMetresApart: number;
	rejected: number;
	closed: number;
	noSchool: number;
	outside: number;
	seconds: number;
	unchangedAgain: number;
};
type Imported = Awaited<ReturnType<typeof imported>>[number];

const fold = (text: string | null) =>
	(text ?? '')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
/** Rows of RFC 4180, which the uniform registers are written in. */
function parse(text: string): Uniform[] {
	const records = [...text.matchAll(/(?:^|\r\n)((?:"(?:[^"]|"")*"|[^"\r\n])+)/g)].map((match) =>
		[...`,${match[1]}`.matchAll(/,("(?:[^"]|"")*"|[^,]*)/g)].map((cell) => (cell[1] ?? '').replace(/^"|"$/g, '').replaceAll('""', '"'))
	);
	const [header = [], ...rows] = records;
	return rows.map((row) => Object.fromEntries(header.map((name, at) => [name.replace('\ufeff', ''), row[at] ?? ''])) as Uniform);
}

const imported = (country: string) =>
	db()
		.selectFrom('directory.school')
		.select(['official_code', 'name', 'city', 'region', 'levels', 'lat', 'lon', 'website'])
		.where('country', '=', country)
		.execute();

/** Metres between two places nearby. */
function metres(mine: Imported, theirs: Uniform): number {
	const north = (Number(mine.lat) - Number(theirs.lat)) * 111_195;
	const east = (Number(mine.lon) - Number(theirs.lon)) * 111_195 * Math.cos((Number(theirs.lat) * Math.PI) / 180);
	return Math.hypot(north, east);
}

function levelsOf(theirs: Uniform): string {
	return theirs.level
		.split(';')
		.map((level) => THEIR_LEVELS[level] ?? level)
		.sort()
		.join(' ');
}

/** Links to the originals, so that lists of rejected rows do not land among the data. */
const links = (country: string, folder: string) =>
	Promise.all(
		(REGISTERS[country] ?? []).map(async (file) => {
			const link = join(folder, basename(file));
			await symlink(join(DATA, 'original', file), link);
			return link;
		})
	);

/** Imports one of the registers twice into the present database and counts how it agrees with the uniform one. */
export async function compareRegister(country: string, folder: string): Promise<Comparison> {
	const files = await links(country, folder);
	const started = performance.now();
	const report = await importSchools({ country, files });
	const seconds = Math.round((performance.now() - started) / 100) / 10;
	const again = await importSchools({ country, files });

	const originals = await Promise.all(files.map((file) => readFile(file, 'utf8')));
	const words = new Set(originals.flatMap((text) => text.match(/[0-9A-Za-z]+/g) ?? []));
	const uniform = parse(await readFile(join(DATA, 'normalised', `${country.toLowerCase()}.csv`), 'utf8'));
	const here = uniform.filter((row) => words.has(row.official_code));
	const mine = new Map((await imported(country)).map((school) => [school.official_code, school]));
	const pairs = here.flatMap((row) => {
		const school = mine.get(row.official_code);
		return school ? [{ row, school }] : [];
	});
	const count = (fits: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(fits).length;
	const sameLevels = ({ row, school }: (typeof pairs)[number]) => levelsOf(row) === school.levels.toSorted().join(' ');
	const placed = pairs.filter(({ row, school }) => row.lat && school.lat !== null);
	const sum = (field: 'rows' | 'rejected' | 'closed' | 'noSchool' | 'outside') =>
		report.files.reduce((total, file) => total + file[field], 0);
	return {
		rows: sum('rows'),
		schools: report.schools,
		uniform: uniform.length,
		here: here.length,
		found: pairs.length,
		names: count(({ row, school }) => fold(row.name) === fold(school.name)),
		towns: count(({ row, school }) => fold(row.city) === fold(school.city)),
		regions: count(({ row, school }) => fold(row.region) === fold(school.region)),
		levels: count(sameLevels),
		levelsKnown: count(({ row }) => row.level !== 'unknown'),
		levelsKnownEqual: count((pair) => pair.row.level !== 'unknown' && sameLevels(pair)),
		placesInBoth: placed.length,
		placesOnlyTheirs: count(({ row, school }) => row.lat !== '' && school.lat === null),
		mostMetresApart: Math.max(0, ...placed.map(({ row, school }) => metres(school, row))),
		rejected: sum('rejected'),
		closed: sum('closed'),
		noSchool: sum('noSchool'),
		outside: sum('outside'),
		seconds,
		unchangedAgain: again.unchanged
	};
}
