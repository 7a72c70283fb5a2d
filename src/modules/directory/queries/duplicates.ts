import { accountById } from '#identity';
import { db, readDb } from '#platform/db';
import { isUuid } from '#platform/form';
import { servesPlace, type Actor } from '#platform/usecase';
import { personCards, schoolCards } from '../card.sql.ts';
import { peopleAt } from '../desk-school.sql.ts';
import { doublePeople, doubleSchools, membershipsOf, type PersonLikeness } from '../duplicate.sql.ts';
import { fullName, type PersonCard } from '../person.ts';
import { schoolById } from '../school.sql.ts';

const SHOWN = 25;

export type LikelyPerson = { id: string; name: string; email: string; school: string | null; city: string | null; country: string | null };

async function line(card: PersonCard): Promise<LikelyPerson> {
	const account = await accountById(db(), card.id);
	return {
		id: card.id,
		name: fullName(card),
		email: account?.email ?? '',
		school: card.schoolName,
		city: card.city,
		country: card.country
	};
}

/** What may stand twice in the viewer's places, the likeliest first. Never the viewer's own account: nobody decides on their own. */
export async function likelyDuplicates(viewer: Actor) {
	const [people, schools] = [await doublePeople(readDb(), viewer.offices, SHOWN), await doubleSchools(readDb(), viewer.offices, SHOWN)];
	const cards = await personCards(
		db(),
		people.flatMap(({ one, other }) => [one, other])
	);
	const places = await schoolCards(
		db(),
		schools.flatMap(({ one, other }) => [one, other])
	);
	const pairs: { one: LikelyPerson; other: LikelyPerson; reasons: PersonLikeness[] }[] = [];
	for (const { one, other, reasons } of people) {
		const [a, b] = [cards.get(one), cards.get(other)];
		if (a && b && one !== viewer.id && other !== viewer.id) pairs.push({ one: await line(a), other: await line(b), reasons });
	}
	return {
		people: pairs,
		schools: schools.flatMap(({ one, other }) => {
			const [a, b] = [places.get(one), places.get(other)];
			return a && b ? [{ one: a, other: b }] : [];
		}),
		more: people.length === SHOWN || schools.length === SHOWN
	};
}

/** The schools of an account, for an officer who serves its place. */
export const membershipsForDesk = (accountId: string) => membershipsOf(db(), accountId);

/** Two schools side by side; undefined where the viewer does not serve both or they cannot be merged any more. */
export async function schoolPair(viewer: Actor, one: string, other: string) {
	if (!isUuid(one) || !isUuid(other) || one === other) return undefined;
	const sides = [];
	for (const id of [one, other]) {
		const school = await schoolById(db(), id);
		if (!school || school.mergedInto || !servesPlace(viewer, school.country, school.region)) return undefined;
		sides.push({ ...school, people: await peopleAt(db(), id) });
	}
	const [a, b] = sides;
	return a && b ? { one: a, other: b } : undefined;
}
