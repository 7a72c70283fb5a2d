import { NEWCOMER, visibilityOf, type SpokenLanguage } from '#directory';
import type { Side } from './match.ts';

type Figures = {
	visibility: unknown;
	requests_received: number | null;
	requests_answered: number | null;
	median_answer_hours: number | null;
};
type Person = Figures & {
	account_id: string | null;
	country: string | null;
	age_min: number | null;
	age_max: number | null;
	languages: unknown;
	subjects: readonly string[] | null;
	window_start: string | null;
	window_end: string | null;
};

/** What the rule may know of a person: only what they show to members. */
export function sideOf(person: Person, suggestedLately: number): Side {
	const shows = shownTo(person);
	return {
		id: person.account_id ?? '',
		country: person.country ?? '',
		ageMin: shows('ages') ? person.age_min : null,
		ageMax: shows('ages') ? person.age_max : null,
		// Without any common language nothing works, so a hidden list still counts for fitting; it is never shown.
		languages: person.languages as SpokenLanguage[],
		subjects: shows('subjects') ? (person.subjects ?? []) : [],
		windowStart: shows('wish') ? person.window_start : null,
		windowEnd: shows('wish') ? person.window_end : null,
		...answersOf(person),
		suggestedLately
	};
}

/** How somebody answers, as far as they show it and were asked often enough. */
export function answersOf(person: Figures): Pick<Side, 'medianAnswerHours' | 'answered' | 'newHere'> {
	const received = person.requests_received ?? 0;
	const told = received >= NEWCOMER && shownTo(person)('response');
	return {
		medianAnswerHours: told ? person.median_answer_hours : null,
		answered: told ? (person.requests_answered ?? 0) / received : null,
		newHere: received < NEWCOMER
	};
}

/** Which parts of a profile every eTwinner sees. */
export function shownTo({ visibility }: { visibility: unknown }): (field: keyof ReturnType<typeof visibilityOf>) => boolean {
	const audience = visibilityOf(visibility);
	return (field) => audience[field] === 'public' || audience[field] === 'members';
}
