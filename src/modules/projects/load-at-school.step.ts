import { countriesFit, countryOn, loadCountry, personCard, type PersonCard } from '#directory';
import type { Tx } from '#platform/db';
import type { CountriesVerdict } from './founding.ts';

/** A person with the school they act for; whoever has none yet can neither found nor join. */
export type AtSchool = PersonCard & { schoolId: string; country: string };

export async function atSchool(tx: Tx, id: string): Promise<AtSchool | undefined> {
	const card = await personCard(tx, id);
	return card?.schoolId && card.country ? { ...card, schoolId: card.schoolId, country: card.country } : undefined;
}

/** The directory's rule on the founders' countries together, on the day. Territories count as their country. */
export async function countriesVerdict(tx: Tx, codes: readonly string[], day: Date): Promise<CountriesVerdict> {
	const found = [];
	for (const code of codes) {
		const own = await loadCountry(tx, code);
		const ruling = own && (own.nsoCountry === own.code ? own : await loadCountry(tx, own.nsoCountry));
		if (!ruling) return 'country-takes-no-part';
		found.push(ruling);
	}
	return countriesFit(found, day);
}

/** May people of this country found and join on that day? */
export async function takesPartOn(tx: Tx, code: string, day: Date): Promise<boolean> {
	const country = await countryOn(tx, code, day);
	return country !== undefined && country.scheme !== 'left' && !country.guestOnly;
}
