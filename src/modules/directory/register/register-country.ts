import { takesPart, type Country } from '../country.ts';
import { RegisterError } from './register-error.ts';
import type { RegisterCountry } from './register.ts';

/**
 * What the importer needs to know of the country or territory of that code. Schools of a territory belong to the country whose office
 * answers for it, with the territory as their region. Throws `RegisterError` for a code that takes no part on that day.
 */
export function registerCountry(countries: readonly Country[], code: string, date: Date): RegisterCountry {
	const place = countries.find((country) => country.code === code.toUpperCase());
	const country = place && countries.find((one) => one.code === place.nsoCountry);
	if (!place || !country) throw new RegisterError(`"${code}" is not a country of the programme (ISO 3166-1 alpha-2, for example EE).`);
	if (!takesPart(country, date)) throw new RegisterError(`${country.code} takes no part in the programme.`);
	const language = place.languages[0] ?? 'en';
	const region = place === country ? null : (new Intl.DisplayNames(language, { type: 'region' }).of(place.code) ?? null);
	return { code: country.code, languages: place.languages, bounds: place.bounds, region };
}
