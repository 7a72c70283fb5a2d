import { fold, foldHeader } from './fold.ts';
import { EASTERN_WORDS } from './headers-east.data.ts';
import { COMMON_WORDS, WESTERN_WORDS, type ColumnWords } from './headers.data.ts';
import { looksLike } from './looks-like.ts';

/** What a column can be good for. Whatever is none of these is not read at all. */
export const FIELDS = [
	'code',
	'name',
	'street',
	'houseNumber',
	'postcode',
	'city',
	'region',
	'municipality',
	'type',
	'gradeFrom',
	'gradeTo',
	'lat',
	'lon',
	'point',
	'x',
	'y',
	'epsg',
	'website',
	'email',
	'status',
	'closed',
	'flagEcec',
	'flagPrimary',
	'flagLower',
	'flagUpper',
	'flagIvet'
] as const;
export type Field = (typeof FIELDS)[number];

/** Field → columns, by position. Where there are several: parts of a name are joined, of the rest the first that says something counts. */
export type Columns = Partial<Record<Field, readonly number[]>>;

/** Fields for which every fitting column is of use. */
const SEVERAL: readonly Field[] = ['type', 'email', 'status', 'flagUpper'];
const LEAST_SCORE = 50;

type Phrase = { field: Field; words: readonly string[]; joined: string; whole: boolean; rank: number; bonus: number };
/** Phrases by their letters without spaces, and by their first word. */
type Dictionary = { joined: Map<string, Phrase[]>; first: Map<string, Phrase[]> };
const ALL_WORDS: Record<string, ColumnWords> = { ...WESTERN_WORDS, ...EASTERN_WORDS };
const dictionaries = new Map<string, Dictionary>();

/** All languages are consulted, the country's own and English first. */
function dictionaryFor(languages: readonly string[]): Dictionary {
	const key = languages.join(' ');
	const kept = dictionaries.get(key);
	if (kept) return kept;
	const perLanguage = Object.entries(ALL_WORDS).flatMap(([language, words]) =>
		phrases(words, languages.includes(language) || language === 'en' ? 6 : -10)
	);
	const all = [...phrases(COMMON_WORDS, 3), ...perLanguage];
	const dictionary = { joined: Map.groupBy(all, (phrase) => phrase.joined), first: Map.groupBy(all, (phrase) => phrase.words[0] ?? '') };
	dictionaries.set(key, dictionary);
	return dictionary;
}

function phrases(words: ColumnWords | Record<string, string>, bonus: number): Phrase[] {
	const fields = Object.entries(words).filter(([field]) => field !== 'personal') as [Field, string][];
	return fields.flatMap(([field, text]) =>
		text.split('|').map((phrase, rank) => {
			const folded = fold(phrase);
			return { field, words: folded.split(' '), joined: folded.replaceAll(' ', ''), whole: phrase.startsWith('='), rank, bonus };
		})
	);
}

const startsAt = (words: readonly string[], at: number, part: readonly string[]) => part.every((word, i) => words[at + i] === word);

const PERSONAL = Map.groupBy(
	Object.values(ALL_WORDS).flatMap((words) => (words.personal?.split('|') ?? []).map((phrase) => fold(phrase).split(' '))),
	(words) => words[0] ?? ''
);

/** Does the header speak of a person or a way to reach one? Such columns are never read, whatever a mapping says. */
export function isPersonal(header: string): boolean {
	const words = foldHeader(header).split(' ');
	return words.some((word, at) => PERSONAL.get(word)?.some((phrase) => startsAt(words, at, phrase)));
}

/** How well a header names each field, 100 and more for a phrase that is the whole header. */
function scores(words: readonly string[], dictionary: Dictionary): Map<Field, number> {
	const best = new Map<Field, number>();
	const count = (phrase: Phrase, points: number) =>
		best.set(phrase.field, Math.max(best.get(phrase.field) ?? 0, points + phrase.bonus - phrase.rank / 2));
	for (const phrase of dictionary.joined.get(words.join('')) ?? []) count(phrase, 100);
	words.forEach((word, at) => {
		for (const phrase of dictionary.first.get(word) ?? []) {
			if (!phrase.whole && startsAt(words, at, phrase.words)) count(phrase, 55 + (30 * phrase.words.length) / words.length);
		}
	});
	return best;
}

/**
 * Guesses what the columns are from their headers, in the words of the country's `languages`, and checks each guess against the
 * sample rows. The same header twice: the first counts.
 */
export function guessColumns(headers: readonly string[], rows: readonly (readonly string[])[], languages: readonly string[]): Columns {
	const dictionary = dictionaryFor(languages);
	const candidates = headers.flatMap((header, column) => {
		if (isPersonal(header)) return [];
		// In JSON the last part of a path names the value: `geo.lat`.
		const words = foldHeader(header.split(/\.(?=\S)/).at(-1) || header).split(' ');
		const fields = [...scores(words, dictionary)].filter(([, points]) => points >= LEAST_SCORE);
		return fields.map(([field, points]) => ({ field, column, points }));
	});
	const columns: Partial<Record<Field, number[]>> = {};
	const taken = new Set<number>();
	for (const { field, column } of candidates.sort((a, b) => b.points - a.points || a.column - b.column)) {
		if (taken.has(column) || (columns[field] && !SEVERAL.includes(field))) continue;
		if (
			!looksLike(
				field,
				rows.map((row) => row[column] ?? '')
			)
		)
			continue;
		columns[field] = [...(columns[field] ?? []), column];
		taken.add(column);
	}
	return withSiblings(columns, headers, taken);
}

/** `Schulbezeichnung_1, _2, _3` and `Adresse_1, _2`: the numbered neighbours of a name or street belong to it. */
function withSiblings(columns: Partial<Record<Field, number[]>>, headers: readonly string[], taken: ReadonlySet<number>): Columns {
	const numbered = headers.map((header) => /^(.*?) ?([1-9])$/.exec(foldHeader(header)));
	for (const field of ['name', 'street'] as const) {
		const first = columns[field]?.[0];
		const stem = first === undefined ? undefined : numbered[first]?.[1];
		if (first === undefined || stem === undefined) continue;
		const siblings = numbered.flatMap((match, column) => (match?.[1] === stem && (column === first || !taken.has(column)) ? [column] : []));
		columns[field] = siblings.sort((a, b) => Number(numbered[a]?.[2]) - Number(numbered[b]?.[2]));
	}
	return columns;
}

/** How many of the headers the dictionary knows: the row with most of them is the header row. */
export function knownHeaders(headers: readonly string[], languages: readonly string[]): number {
	return Object.values(guessColumns(headers, [], languages)).flat().length;
}
