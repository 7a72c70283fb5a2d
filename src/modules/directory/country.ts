/**
 * Countries as dated programme configuration (domain §3): which country takes part from when to when, under which rules,
 * and which office answers for a place. Nothing here knows a country by name: names come from Intl, rules from dated rows.
 */

/** `left`: took part once; its people cannot sign in any more, its schools' projects live on for the others. */
export type Scheme = 'eu' | 'associated' | 'western-balkans' | 'neighbourhood-east' | 'neighbourhood-south' | 'left';

/** What may show that a person really works at a school; the names are those of `directory.evidence.kind`. */
export type EvidenceKind = 'head' | 'domain' | 'colleague' | 'certificate' | 'list';

/** Months 1 to 12. `endMonth` is the last month with lessons; it is smaller than `startMonth` where the year turns. */
export type AcademicYear = { startMonth: number; endMonth: number };

/** The value that each dated rule carries. */
export type CountryRuleValues = {
	scheme: Scheme;
	'may-register': boolean;
	/** Its people enter a TwinSpace by invitation only. */
	'guest-only': boolean;
	/** New people come from the office's list, not by signing up themselves. */
	'by-selection-only': boolean;
	/** How many other countries a project founded here needs; 0 allows national projects. */
	'min-other-countries': number;
	'needs-eu-or-associated-partner': boolean;
	'label-eligible': boolean;
	/** At least one of these has to be confirmed before an officer validates. */
	evidence: readonly EvidenceKind[];
	'head-consent-for-project': boolean;
	'academic-year': AcademicYear;
};
export type CountryRuleName = keyof CountryRuleValues;

/** Days as `YYYY-MM-DD`; both ends belong to the period, `to: null` has no end. */
export type Period = { from: string; to: string | null };
export type DatedRule = { [R in CountryRuleName]: { rule: R; value: CountryRuleValues[R] } & Period }[CountryRuleName];

/** `[south, west, north, east]` in WGS 84 degrees. */
export type Box = readonly [number, number, number, number];

export type Country = {
	/** ISO 3166-1 alpha-2 (and XK). */
	code: string;
	/** The country whose office answers: another one for a territory, its own code otherwise. */
	nsoCountry: string;
	/** Message key of the footnote on the country's status. */
	footnote: string | null;
	/** Languages of schooling, BCP 47. */
	languages: readonly string[];
	timeZone: string;
	/** The country and, in boxes of their own, its far parts. */
	bounds: readonly Box[];
	/** Empty for a territory: it lives by the rules of its country. */
	rules: readonly DatedRule[];
};

/** A country as it stands on one day. */
export type CountryOnDay = {
	code: string;
	scheme: Scheme;
	mayRegister: boolean;
	guestOnly: boolean;
	bySelectionOnly: boolean;
	minOtherCountries: number;
	needsEuOrAssociatedPartner: boolean;
	labelEligible: boolean;
	evidence: readonly EvidenceKind[];
	headConsentForProject: boolean;
	academicYear: AcademicYear;
};

/** An office answers for a whole country (`regions: null`) or for named regions of it. */
export type OfficeArea = { key: string; country: string; regions: readonly string[] | null };

/** A day as `YYYY-MM-DD`, in universal time, which is how periods are written. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

const covers = (period: Period, day: string) => period.from <= day && (period.to === null || day <= period.to);

/** The value of one rule on one day; the row that began last wins. Undefined where no row covers the day. */
export function ruleOn<R extends CountryRuleName>(country: Country, rule: R, date: Date): CountryRuleValues[R] | undefined {
	const day = dayOf(date);
	const rows = country.rules.filter((row) => row.rule === rule && covers(row, day));
	const latest = rows.reduce<DatedRule | undefined>((best, row) => (best && best.from >= row.from ? best : row), undefined);
	return latest?.value as CountryRuleValues[R] | undefined;
}

/** All rules of a country on one day. Undefined where the country is not, or not yet, part of the programme. */
export function countryOn(country: Country, date: Date): CountryOnDay | undefined {
	const scheme = ruleOn(country, 'scheme', date);
	if (!scheme) return undefined;
	return {
		code: country.code,
		scheme,
		mayRegister: ruleOn(country, 'may-register', date) ?? false,
		guestOnly: ruleOn(country, 'guest-only', date) ?? false,
		bySelectionOnly: ruleOn(country, 'by-selection-only', date) ?? false,
		minOtherCountries: ruleOn(country, 'min-other-countries', date) ?? 1,
		needsEuOrAssociatedPartner: ruleOn(country, 'needs-eu-or-associated-partner', date) ?? false,
		labelEligible: ruleOn(country, 'label-eligible', date) ?? false,
		evidence: ruleOn(country, 'evidence', date) ?? [],
		headConsentForProject: ruleOn(country, 'head-consent-for-project', date) ?? false,
		academicYear: ruleOn(country, 'academic-year', date) ?? { startMonth: 9, endMonth: 6 }
	};
}

export const schemeOf = (country: Country, date: Date): Scheme | undefined => ruleOn(country, 'scheme', date);

/** Takes part on that day: its people sign in, its offices work. A country that left does not. */
export function takesPart(country: Country, date: Date): boolean {
	const scheme = schemeOf(country, date);
	return scheme !== undefined && scheme !== 'left';
}

/** May somebody of this country open an account on that day, if only through the office's list? */
export const mayRegister = (country: Country, date: Date): boolean =>
	takesPart(country, date) && ruleOn(country, 'may-register', date) === true;

/** On the day a country leaves, its people can no longer sign in. */
export const maySignIn = (country: Country, date: Date): boolean => takesPart(country, date) && !ruleOn(country, 'guest-only', date);

/** EU, associated and Western Balkan countries: the partners that a neighbourhood country's project needs one of. */
export const isEuOrAssociated = (scheme: Scheme | undefined): boolean =>
	scheme === 'eu' || scheme === 'associated' || scheme === 'western-balkans';

export type CountriesVerdict = 'fit' | 'country-takes-no-part' | 'too-few-countries' | 'needs-eu-or-associated-partner';

/**
 * Do these countries make a project on that day? `countries` holds one entry a school, so a national project names its country twice.
 * The strictest of the countries decides.
 */
export function countriesFit(countries: readonly Country[], date: Date): CountriesVerdict {
	const days = countries.map((country) => (takesPart(country, date) ? countryOn(country, date) : undefined));
	const present = days.filter((day) => day !== undefined);
	if (present.length < days.length || present.length === 0) return 'country-takes-no-part';
	const others = new Set(present.map((day) => day.code)).size - 1;
	if (present.some((day) => others < day.minOtherCountries)) return 'too-few-countries';
	const wantsEu = present.some((day) => day.needsEuOrAssociatedPartner);
	return wantsEu && !present.some((day) => isEuOrAssociated(day.scheme)) ? 'needs-eu-or-associated-partner' : 'fit';
}

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/**
 * The office that answers for a place: the one whose regions name it, else the country's office without regions. Undefined where
 * a country is shared between offices and the region names none of them (somebody has to choose).
 */
export function officeFor<O extends OfficeArea>(offices: readonly O[], country: string, region: string | null): O | undefined {
	const own = offices.filter((office) => office.country === country);
	const named = region && own.find((office) => office.regions?.some((name) => folded(name) === folded(region)));
	return named || own.find((office) => office.regions === null);
}

/** Does this office answer for a school there? The desk shows and decides by it. */
export const officeCovers = (office: OfficeArea, country: string, region: string | null): boolean =>
	officeFor([office], country, region) !== undefined;

/** Is this point (WGS 84 degrees) inside the country or one of its far parts? */
export const isInside = (bounds: readonly Box[], lat: number, lon: number): boolean =>
	bounds.some(([south, west, north, east]) => lat >= south && lat <= north && lon >= west && lon <= east);
