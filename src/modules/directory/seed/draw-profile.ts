import { type Chance, dayOf, days } from '#platform/demo';
import type { Fluency, Language, SpokenLanguage } from '../language.ts';
import type { Level } from '../school.ts';
import type { Subject } from '../subject.ts';
import { linesOf, places } from './places.ts';
import { onClasses, onPerson, onSubject } from './profiles-en.ts';
import { atHome, atWork, wishes } from './profiles-many.ts';

export type DrawnProfile = {
	subjects: Subject[];
	age_min: number;
	age_max: number;
	languages: SpokenLanguage[];
	about: string;
	wish: string;
	available: boolean;
	window_start: string | null;
	window_end: string | null;
};

const AGES: Readonly<Record<Level, readonly [number, number]>> = {
	'early-childhood': [4, 6],
	primary: [6, 11],
	'lower-secondary': [11, 15],
	'upper-secondary': [15, 18],
	vocational: [15, 19],
	unknown: [6, 15]
};
const OF_PRIMARY: readonly Subject[] = [
	'art',
	'music',
	'mathematics',
	'natural-sciences',
	'foreign-languages',
	'environmental-education',
	'physical-education',
	'special-needs',
	'language-and-literature'
];
const OF_SECONDARY: readonly Subject[] = [
	'foreign-languages',
	'foreign-languages',
	'foreign-languages',
	'language-and-literature',
	'language-and-literature',
	'mathematics',
	'mathematics',
	'history',
	'geography',
	'biology',
	'physics',
	'chemistry',
	'informatics',
	'informatics',
	'art',
	'music',
	'physical-education',
	'environmental-education',
	'media-education',
	'citizenship',
	'social-studies',
	'economics',
	'philosophy',
	'psychology',
	'drama',
	'ethics',
	'religion',
	'special-needs',
	'library',
	'astronomy',
	'classical-languages',
	'european-studies',
	'health-education',
	'design-and-technology',
	'law',
	'natural-sciences',
	'home-economics',
	'cross-curricular'
];
const OF_VOCATIONAL: readonly Subject[] = [
	'vocational-subjects',
	'engineering',
	'tourism',
	'economics',
	'informatics',
	'home-economics',
	'health-education'
];

function subjectsAt(chance: Chance, level: Level): Subject[] {
	if (level === 'early-childhood')
		return ['early-years', ...chance.some<Subject>(['music', 'art', 'natural-sciences'], chance.whole(0, 1))];
	if (level === 'primary') return ['class-teaching', ...chance.some(OF_PRIMARY, chance.whole(0, 2))];
	const secondary = chance.some(OF_SECONDARY, chance.whole(1, 3));
	return [...new Set(level === 'vocational' ? [chance.pick(OF_VOCATIONAL), ...secondary.slice(0, 1)] : secondary)];
}

/** The first is the mother tongue; English next, then fewer and less. */
function languagesAt(chance: Chance, place: string, subjects: readonly Subject[]): SpokenLanguage[] {
	const [own = 'en', ...others] = (places[place]?.languages ?? 'en').split(' ') as Language[];
	const better = subjects.includes('foreign-languages');
	const level = (best: readonly Fluency[]): Fluency => chance.pick(best);
	const spoken: SpokenLanguage[] = [{ code: own, level: 'native' }];
	others.forEach((code, at) => {
		if (code === 'en') {
			if (chance.maybe(better ? 1 : 0.86))
				spoken.push({ code, level: level(better ? ['B2', 'C1', 'C1', 'C2'] : ['A2', 'B1', 'B1', 'B2', 'B2', 'C1']) });
		} else if (chance.maybe(0.42 - at * 0.08)) {
			spoken.push({ code, level: level(at === 0 ? ['B1', 'B2', 'C1', 'C2'] : ['A1', 'A2', 'B1', 'B2']) });
		}
	});
	return spoken;
}

const OLDER = 'older: ';
const OLDER_FROM = 9;
/** One of the lines that suit somebody who teaches that age. */
function lineFor(chance: Chance, lines: string, age: number): string {
	const fitting = linesOf(lines).filter((line) => age >= OLDER_FROM || !line.startsWith(OLDER));
	return fitting.length > 0 ? chance.pick(fitting).replace(OLDER, '') : '';
}

function aboutOf(chance: Chance, own: string, subjects: readonly Subject[], age: number): string {
	if (chance.maybe(0.1)) return '';
	const work = atWork[own];
	if (work && own !== 'en' && chance.maybe(0.4)) {
		const home = chance.maybe(0.7) ? ` ${lineFor(chance, atHome[own] ?? '', age)}` : '';
		return `${lineFor(chance, work, age)}${home}`;
	}
	const fitting = linesOf(onSubject).filter((line) => subjects.some((subject) => line.startsWith(`${subject}: `)));
	const first = fitting.length > 0 ? chance.pick(fitting).replace(/^[a-z-]+: /, '') : '';
	return [first, lineFor(chance, onClasses, age), chance.maybe(0.7) ? chance.pick(linesOf(onPerson)) : ''].filter(Boolean).join(' ');
}

/** Draws what somebody at these levels of a school in this place would write into their profile. */
export function drawProfile(chance: Chance, place: string, levels: readonly Level[], now: Date): DrawnProfile {
	const level = chance.pick(levels.length > 0 ? levels : (['unknown'] as const));
	const [youngest, oldest] = AGES[level];
	const age_min = Math.min(oldest - 1, youngest + chance.whole(0, 2));
	const subjects = subjectsAt(chance, level);
	const languages = languagesAt(chance, place, subjects);
	const own = languages[0]?.code ?? 'en';
	const available = chance.maybe(0.72);
	const begins = new Date(now.getTime() + days(chance.whole(-20, 120)));
	const dated = available && chance.maybe(0.7);
	const wishing = available && chance.maybe(0.65);
	return {
		subjects,
		age_min,
		age_max: Math.max(age_min + 1, oldest - chance.whole(0, 1)),
		languages,
		about: aboutOf(chance, own, subjects, age_min),
		wish: wishing ? lineFor(chance, (chance.maybe(0.3) ? wishes[own] : undefined) ?? wishes.en ?? '', age_min) : '',
		available,
		window_start: dated ? `${dayOf(begins).slice(0, 7)}-01` : null,
		window_end: dated ? `${dayOf(new Date(begins.getTime() + days(chance.whole(60, 240)))).slice(0, 7)}-01` : null
	};
}
