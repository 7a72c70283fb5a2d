import { db } from '#platform/db';
import type { Actor } from '#platform/usecase';
import { personCards } from '../card.sql.ts';
import { allDepartures, datedRules, departureOf } from '../country-change.sql.ts';
import { dayOf } from '../country.ts';
import { loadCountry, loadOffices } from '../country.sql.ts';
import { fullName } from '../person.ts';
import { countriesOn } from './countries.ts';

/** Every country with its rules of today, for the central desk: scheme, footnote, office, and when it leaves. */
export async function countriesPage(_viewer: Actor, now = new Date()) {
	const [countries, offices, departures] = await Promise.all([countriesOn(db(), now), loadOffices(db()), allDepartures(db())]);
	return countries.map(
		({ code, scheme, footnote, mayRegister, bySelectionOnly, nationalProjects, headConsentForProject, needsEuOrAssociatedPartner }) => ({
			code,
			scheme,
			footnote,
			mayRegister,
			bySelectionOnly,
			nationalProjects,
			headConsentForProject,
			needsEuOrAssociatedPartner,
			offices: offices.filter((office) => office.country === code).length,
			leavesOn: departures.find((one) => one.country === code)?.leaves_on ?? null
		})
	);
}

/** One country with all its dated rules, newest first, which of them hold today, and who changed them. Undefined for a territory. */
export async function countryPage(_viewer: Actor, code: string, now = new Date()) {
	const country = /^[A-Z]{2}$/.test(code) ? await loadCountry(db(), code) : undefined;
	if (!country || country.nsoCountry !== country.code) return undefined;
	const today = dayOf(now);
	const rows = await datedRules(db(), code);
	const people = await personCards(
		db(),
		rows.flatMap((row) => row.changed_by ?? [])
	);
	const departure = await departureOf(db(), code);
	const holds = new Set<string>();
	return {
		code,
		footnote: country.footnote,
		languages: country.languages,
		timeZone: country.timeZone,
		today,
		offices: (await loadOffices(db())).filter((office) => office.country === code).map(({ name, regions }) => ({ name, regions })),
		leaves: departure ? { on: departure.leaves_on, done: departure.told_at !== null } : null,
		rules: rows.map((row) => {
			const covers = row.valid_from <= today && (row.valid_to === null || row.valid_to >= today);
			const now = covers && !holds.has(row.rule);
			if (now) holds.add(row.rule);
			const by = row.changed_by ? people.get(row.changed_by) : undefined;
			const state: 'now' | 'coming' | 'past' = now ? 'now' : row.valid_from > today ? 'coming' : 'past';
			return { id: row.id, rule: row.rule, value: row.value, from: row.valid_from, to: row.valid_to, state, by: by ? fullName(by) : null };
		})
	};
}
export type CountryPage = NonNullable<Awaited<ReturnType<typeof countryPage>>>;
