import { isEuOrAssociated, isUsable, type Scheme } from '#directory';
import type { DemoTeacher } from '#directory/seed';
import type { Chance } from '#platform/demo';
import type { Idea } from './ideas.ts';

export type Pair = readonly [DemoTeacher, DemoTeacher];
/** The scheme under which a country takes part. */
export type SchemeOf = (country: string) => Scheme | undefined;

const TRIES = 400;

export const countryOf = (person: DemoTeacher): string => person.school.row.country;
const speaks = (person: DemoTeacher, code: string): boolean =>
	person.profile.languages.some((one) => one.code === code && isUsable(one.level));
const agesMeet = (person: DemoTeacher, idea: Idea): boolean => person.profile.age_min < idea.ageMax && idea.ageMin < person.profile.age_max;

/** How well somebody fits an idea: not at all (0), by age and language, by subject as well. */
export function fit(person: DemoTeacher, idea: Idea, first: boolean): number {
	const languages = first ? idea.languages.slice(0, 1) : idea.languages;
	if (!agesMeet(person, idea) || !languages.some((code) => speaks(person, code))) return 0;
	const shared = person.profile.subjects.filter((subject) => idea.subjects.includes(subject)).length;
	return 1 + 2 * Math.min(shared, 2);
}

/** The best of some people drawn by chance, so that the same few do not found everything. */
function bestOf(chance: Chance, people: readonly DemoTeacher[], score: (person: DemoTeacher) => number): DemoTeacher | undefined {
	let best: { person: DemoTeacher; score: number } | undefined;
	for (let tries = 0, found = 0; tries < TRIES && found < 6; tries++) {
		const person = chance.pick(people);
		const points = score(person);
		if (points <= 0) continue;
		found++;
		if (!best || points > best.score) best = { person, score: points };
	}
	return best?.person;
}

/** Two countries make a European project unless both are neighbours; one country a national one, where it may have those. */
export function countriesMeet(one: string, other: string, national: boolean, schemeOf: SchemeOf): boolean {
	const [a, b] = [isEuOrAssociated(schemeOf(one)), isEuOrAssociated(schemeOf(other))];
	return national ? one === other && a : one !== other && (a || b);
}

export type Search = {
	people: readonly DemoTeacher[];
	schemeOf: SchemeOf;
	/** How many projects somebody has founded already. */
	load: Map<string, number>;
	/** Office key in which the first founder must be. */
	place?: string | undefined;
	national?: boolean;
};
const MOST_FOUNDED = 4;

/** Two founders who fit the idea and whose countries may work together; undefined where chance finds none. */
export function findFounders(chance: Chance, idea: Idea, search: Search): Pair | undefined {
	const { people, schemeOf, load, place, national = false } = search;
	const free = (person: DemoTeacher) => (load.get(person.id) ?? 0) < MOST_FOUNDED && !person.key;
	const here = place ? people.filter((person) => person.school.place === place) : people;
	if (here.length === 0) return undefined;
	const first = bestOf(chance, here, (person) => (free(person) ? fit(person, idea, true) - (load.get(person.id) ?? 0) : 0));
	if (!first) return undefined;
	const second = bestOf(chance, people, (person) =>
		free(person) && person.school !== first.school && countriesMeet(countryOf(first), countryOf(person), national, schemeOf)
			? fit(person, idea, false) - (load.get(person.id) ?? 0) * 0.5
			: 0
	);
	return second && [first, second];
}

/** Further members for a project: they fit the idea and are not in it yet. */
export function findMembers(
	chance: Chance,
	idea: Idea,
	people: readonly DemoTeacher[],
	count: number,
	without: readonly DemoTeacher[]
): DemoTeacher[] {
	const found: DemoTeacher[] = [];
	for (let tries = 0; tries < count * 60 && found.length < count; tries++) {
		const person = chance.pick(people);
		if (person.key || without.includes(person) || found.includes(person) || fit(person, idea, false) === 0) continue;
		found.push(person);
	}
	return found;
}
