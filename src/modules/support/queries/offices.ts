import { allOffices } from '#directory';
import { officersPage } from '#identity';
import { db } from '#platform/db';
import type { Actor } from '#platform/usecase';

/** Every national office with the place it answers for and how many work in it. */
export async function officesPage(viewer: Actor) {
	const officers = await officersPage(viewer);
	return (await allOffices(db())).map(({ id, name, country, regions, email, languages }) => ({
		id,
		name,
		country,
		regions,
		email,
		languages,
		officers: officers.filter((one) => one.country === country && overlaps(one.regions, regions)).length
	}));
}

/** Null is the whole country. */
const overlaps = (some: readonly string[] | null, others: readonly string[] | null): boolean =>
	some === null || others === null || some.some((region) => others.includes(region));
