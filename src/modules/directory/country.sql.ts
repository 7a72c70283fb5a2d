import { sql, type Tx } from '#platform/db';
import { recordPastDepartures } from './country-change.sql.ts';
import { COUNTRIES, OFFICES } from './country.data.ts';
import type { Country, DatedRule, OfficeArea } from './country.ts';

type Reader = Pick<Tx, 'selectFrom'>;
export type Office = OfficeArea & { id: string; name: string; email: string | null; website: string | null; languages: string[] };

/** Every country and territory with all its dated rules, by code; `only` narrows to one code. */
export async function loadCountries(tx: Reader, only?: string): Promise<Country[]> {
	let wanted = tx.selectFrom('directory.country').selectAll().orderBy('code');
	let dated = tx.selectFrom('directory.country_rule').select(['country', 'rule', 'value', 'valid_from', 'valid_to']).orderBy('valid_from');
	if (only) {
		wanted = wanted.where('code', '=', only);
		dated = dated.where('country', '=', only);
	}
	const countries = await wanted.execute();
	const rules = await dated.execute();
	return countries.map((row) => ({
		code: row.code,
		nsoCountry: row.nso_country,
		footnote: row.footnote,
		languages: row.languages,
		timeZone: row.time_zone,
		bounds: row.bounds as unknown as Country['bounds'],
		rules: rules
			.filter((rule) => rule.country === row.code)
			.map((rule) => ({ rule: rule.rule, value: rule.value, from: rule.valid_from, to: rule.valid_to }) as unknown as DatedRule)
	}));
}

/** One country or territory; undefined for a code the programme does not know. */
export async function loadCountry(tx: Reader, code: string): Promise<Country | undefined> {
	return (await loadCountries(tx, code))[0];
}

/** The offices that are open, with the place each answers for. */
export async function loadOffices(tx: Reader): Promise<Office[]> {
	const columns = ['id', 'key', 'country', 'name', 'email', 'website', 'regions', 'languages'] as const;
	return tx.selectFrom('directory.office').select(columns).where('closed_at', 'is', null).orderBy('country').orderBy('key').execute();
}

/**
 * Loads the countries the database does not know yet, with their rules and offices. Countries it knows stay as the central desk
 * left them, so this may run at every start. Returns how many were new.
 */
export async function seedCountries(tx: Tx): Promise<number> {
	const added = await tx
		.insertInto('directory.country')
		.values(
			COUNTRIES.map((country) => ({
				code: country.code,
				nso_country: country.nsoCountry,
				footnote: country.footnote,
				languages: [...country.languages],
				time_zone: country.timeZone,
				bounds: JSON.stringify(country.bounds)
			}))
		)
		.onConflict((conflict) => conflict.column('code').doNothing())
		.returning('code')
		.execute();
	const fresh = new Set(added.map((row) => row.code));
	const rules = COUNTRIES.filter((country) => fresh.has(country.code)).flatMap((country) =>
		country.rules.map((row) => ({
			country: country.code,
			rule: row.rule,
			value: sql<string>`${JSON.stringify(row.value)}::jsonb`,
			valid_from: row.from,
			valid_to: row.to
		}))
	);
	if (rules.length > 0) await tx.insertInto('directory.country_rule').values(rules).execute();
	const offices = OFFICES.filter((office) => fresh.has(office.country)).map((office) => ({
		key: office.key,
		country: office.country,
		name: office.name,
		regions: office.regions && [...office.regions],
		languages: [...office.languages]
	}));
	if (offices.length > 0) await tx.insertInto('directory.office').values(offices).execute();
	await recordPastDepartures(tx);
	return fresh.size;
}
