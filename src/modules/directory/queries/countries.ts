import { pool, type Tx } from '#platform/db';
import {
	countryOn as rulesOn,
	dayOf,
	officeFor as pickOffice,
	type AcademicYear,
	type Country,
	type CountryOnDay,
	type EvidenceKind
} from '../country.ts';
import { loadCountries, loadOffices, type Office } from '../country.sql.ts';

/** A country as it stands on one day, with what does not change by the day. */
export type CountryView = CountryOnDay & {
	evidence: readonly EvidenceKind[];
	academicYear: AcademicYear;
	/** Two schools of this country may found a project by themselves. */
	nationalProjects: boolean;
	/** Message key of the footnote on the country's status. */
	footnote: string | null;
	/** Languages of schooling, BCP 47. */
	languages: readonly string[];
	timeZone: string;
};

type Reader = Pick<Tx, 'selectFrom'>;
type Kept = { countries: Country[]; offices: Office[]; until: number };
const FRESH_MS = 30_000;
/** By connection pool, so that a process which changes its database (tests, command line) never sees the other one's countries. */
const kept = new WeakMap<object, Kept>();

async function configuration(tx: Reader): Promise<Kept> {
	const before = kept.get(pool());
	if (before && before.until > Date.now()) return before;
	const fresh = { countries: await loadCountries(tx), offices: await loadOffices(tx), until: Date.now() + FRESH_MS };
	kept.set(pool(), fresh);
	return fresh;
}

/** Read countries and offices anew; after a change of rules. Other processes follow within half a minute. */
export const forgetCountries = (): void => void kept.delete(pool());

/** Every country that has rules on that day, by code, the one that left included. Territories stand under their country. */
export async function countriesOn(tx: Reader, date: Date): Promise<CountryView[]> {
	const { countries } = await configuration(tx);
	const day = dayOf(date);
	return countries.map((country) => viewOf(country, country, date, day)).filter((view) => view !== undefined);
}

/** One country on one day; a territory lives by the rules of its country. Undefined for a code the programme does not know. */
export async function countryOn(tx: Reader, code: string, date: Date): Promise<CountryView | undefined> {
	const { countries } = await configuration(tx);
	const own = countries.find((country) => country.code === code);
	const ruling = own && countries.find((country) => country.code === own.nsoCountry);
	return own && ruling && viewOf(own, ruling, date);
}

/** The open office that answers for a place; undefined where somebody has to choose between several. */
export async function officeFor(tx: Reader, country: string, region: string | null): Promise<Office | undefined> {
	const { countries, offices } = await configuration(tx);
	const ruling = countries.find((one) => one.code === country)?.nsoCountry ?? country;
	return pickOffice(offices, ruling, region);
}

/** All open offices. */
export const allOffices = async (tx: Reader): Promise<readonly Office[]> => (await configuration(tx)).offices;

/** What the rules of a country come to on the day that was asked for last: nearly every question is about today. */
const judged = new WeakMap<Country, { day: string; rules: CountryOnDay | undefined }>();

function rulesThatDay(country: Country, date: Date, day: string): CountryOnDay | undefined {
	const known = judged.get(country);
	if (known?.day === day) return known.rules;
	const rules = rulesOn(country, date);
	judged.set(country, { day, rules });
	return rules;
}

function viewOf(own: Country, ruling: Country, date: Date, day = dayOf(date)): CountryView | undefined {
	const rules = rulesThatDay(ruling, date, day);
	if (!rules) return undefined;
	const { footnote, languages, timeZone, code } = own;
	return { ...rules, code, nationalProjects: rules.minOtherCountries === 0, footnote, languages, timeZone };
}
