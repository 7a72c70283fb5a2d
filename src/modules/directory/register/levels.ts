import type { Level } from '../school.ts';
import { fold } from './fold.ts';
import { EXAM_FILES, LAST_GRADES, NATIONAL_TYPES } from './level-types.data.ts';
import { LEVEL_WORDS } from './level-words.data.ts';
import { EASTERN_LEVEL_WORDS } from './level-words-east.data.ts';

/** What a register's row tells about the kind of school. Types are as printed, the most telling first. */
export type SchoolFacts = {
	country: string;
	region: string | null;
	name: string;
	types: readonly string[];
	/** Counted from the first class of primary school. */
	gradeFrom: number | undefined;
	gradeTo: number | undefined;
	/** Levels that yes/no columns tell. */
	flags: readonly Level[];
	/** Where the row stands: file name and, in JSON, the name of the array. */
	place: string;
	/** The day the register describes, `YYYY-MM-DD`. */
	asOf: string;
};

const LETTERS: Record<string, Level> = {
	e: 'early-childhood',
	p: 'primary',
	l: 'lower-secondary',
	u: 'upper-secondary',
	v: 'vocational',
	0: 'unknown'
};
const ORDER = Object.values(LETTERS);

type WordRule = { word: string; levels: string };
const parsed = new Map<string, WordRule[]>();

/** The words of a country that were in use on a day, longest first. */
function wordRules(country: string, day: string): WordRule[] {
	const known = parsed.get(country + day);
	if (known) return known;
	const lines = `${LEVEL_WORDS[country] ?? EASTERN_LEVEL_WORDS[country] ?? ''}\n${LEVEL_WORDS['*']}`.split('\n');
	const rules = lines.flatMap((line) => {
		const match = /^\s*(.+?) > (\w+)(?: @(\S*)\.\.(\S*))?\s*$/.exec(line);
		if (!match) return [];
		const words = (match[1] ?? '')
			.split('|')
			.map((word) => `${word.startsWith('_') ? ' ' : ''}${fold(word)}${word.endsWith('_') ? ' ' : ''}`);
		const inUse = (match[3] || '') <= day && day <= (match[4] || '9999-12-31');
		return inUse ? words.map((word) => ({ word, levels: match[2] ?? '' })) : [];
	});
	const longestFirst = rules.sort((a, b) => b.word.length - a.word.length);
	parsed.set(country + day, longestFirst);
	return longestFirst;
}

/** Letters of the levels that texts name, '' where they name none. Longer words are found first and used up. */
function lettersIn(texts: readonly string[], country: string, day: string): string {
	let rest = ` ${texts.map(fold).join(' # ')} `;
	let found = '';
	for (const { word, levels } of wordRules(country, day)) {
		if (!rest.includes(word)) continue;
		found += levels;
		rest = rest.replaceAll(word, ' # ');
	}
	return found;
}

function lettersOfCode(facts: SchoolFacts): string {
	const codes = facts.types.map(fold);
	return NATIONAL_TYPES.filter((type) => type.country === facts.country && (!type.region || type.region === facts.region))
		.filter((type) => (type.from ?? '') <= facts.asOf && facts.asOf <= (type.to ?? '9999-12-31'))
		.filter((type) => type.codes.split(' ').some((code) => codes.includes(code)))
		.map((type) => type.levels)
		.join('');
}

function lettersOfGrades({ country, gradeFrom, gradeTo }: SchoolFacts): string {
	const bands = LAST_GRADES[country];
	if (!bands || gradeFrom === undefined || gradeTo === undefined || gradeTo < gradeFrom) return '';
	const [primary, lower, upper] = bands;
	const touches = (first: number, last: number) => gradeFrom <= last && gradeTo >= first;
	return `${touches(1, primary) ? 'p' : ''}${touches(primary + 1, lower) ? 'l' : ''}${touches(lower + 1, upper) ? 'u' : ''}`;
}

function lettersOfPlace({ country, place }: SchoolFacts): string {
	const text = ` ${fold(place)} `;
	return (EXAM_FILES[country] ?? [])
		.filter(([words]) => text.includes(` ${words} `))
		.map(([, levels]) => levels)
		.join('');
}

/**
 * The levels that a school teaches, in order; `unknown` where the register does not say, or says what is none of them. Undefined for
 * an entry that is no school (an office, a guidance centre). What is most certain counts: `mapped` (the mapping file), codes and
 * yes/no columns, classes from–to, words of the type, words of the name.
 */
export function levelsOf(facts: SchoolFacts, mapped: ReadonlyMap<string, readonly Level[]>): Level[] | undefined {
	const told = facts.types.flatMap((type) => mapped.get(fold(type)) ?? []);
	if (told.length > 0) return inOrder(told);
	const typeWords = lettersIn(facts.types, facts.country, facts.asOf);
	if (typeWords.includes('x')) return undefined;
	const certain = lettersOfCode(facts) || lettersOfGrades(facts) || typeWords;
	const letters =
		certain ||
		(facts.flags.length > 0 ? '' : lettersIn([facts.name], facts.country, facts.asOf)) ||
		lettersIn([facts.place], '*', facts.asOf);
	return inOrder([...[...(letters + lettersOfPlace(facts))].flatMap((letter) => LETTERS[letter] ?? []), ...facts.flags]);
}

/** Each level once, in school order; `unknown` only alone. */
export function inOrder(levels: readonly Level[]): Level[] {
	const known = ORDER.filter((level) => level !== 'unknown' && levels.includes(level));
	return known.length > 0 ? known : ['unknown'];
}
