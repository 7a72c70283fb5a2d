import { db } from '#platform/db';
import { setting } from '#platform/programme';
import { usualDays } from '../clock.sql.ts';
import { countriesOn } from './countries.ts';

export type JoinCountry = {
	code: string;
	/** New people come from the office's list. */
	bySelectionOnly: boolean;
	/** Languages of schooling, BCP 47: the first to offer. */
	languages: readonly string[];
};

/** Countries whose people may sign up today, by code; the page sorts them by their names. */
export async function joinCountries(now = new Date()): Promise<JoinCountry[]> {
	const all = await countriesOn(db(), now);
	const open = all.filter((one) => one.mayRegister && !one.guestOnly && one.scheme !== 'left');
	return open.map(({ code, bySelectionOnly, languages }) => ({ code, bySelectionOnly, languages }));
}

/** How long a country's office takes with a request: usually (null where too few were decided lately), and at most as promised. */
export async function validationDays(country: string, now = new Date()): Promise<{ usual: number | null; target: number }> {
	return { usual: await usualDays(db(), country, now), target: await setting('validation.target-days', { on: now, country }) };
}
