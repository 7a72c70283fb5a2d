import { describe, expect, test } from 'vitest';
import { makeI18n } from '#platform/i18n';
import { COUNTRIES, OFFICES } from './country.data.ts';
import {
	countriesFit,
	countryOn,
	isInside,
	maySignIn,
	mayRegister,
	officeCovers,
	officeFor,
	ruleOn,
	schemeOf,
	takesPart,
	type Country
} from './country.ts';

const TODAY = new Date('2026-11-24T09:00:00Z');
const on = (day: string) => new Date(`${day}T12:00:00Z`);
const country = (code: string): Country => {
	const found = COUNTRIES.find((one) => one.code === code);
	if (!found) throw new Error(`no country ${code}`);
	return found;
};
const bySchemeOn = (date: Date, scheme: string) =>
	COUNTRIES.filter((one) => schemeOf(one, date) === scheme)
		.map((one) => one.code)
		.sort()
		.join(' ');

describe('the programme today', () => {
	test('46 countries take part', () => expect(COUNTRIES.filter((one) => takesPart(one, TODAY))).toHaveLength(46));
	test.each([
		['eu', 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'],
		['associated', 'IS LI MK NO RS TR'],
		['western-balkans', 'AL BA ME XK'],
		['neighbourhood-east', 'AM AZ GE MD UA'],
		['neighbourhood-south', 'JO LB PS TN'],
		['left', 'GB']
	])('scheme %s', (scheme, codes) => expect(bySchemeOn(TODAY, scheme)).toBe(codes));
	test('every rule is set for every country that takes part', () => {
		for (const one of COUNTRIES.filter((c) => c.rules.length > 0)) {
			const names = new Set(one.rules.map((row) => row.rule));
			for (const name of names) expect(ruleOn(one, name, TODAY), `${one.code} ${name}`).toBeDefined();
			expect(names.size, one.code).toBe(10);
		}
	});
	test('codes, time zones, languages and boxes are real', () => {
		expect(new Set(COUNTRIES.map((one) => one.code)).size).toBe(COUNTRIES.length);
		for (const one of COUNTRIES) {
			expect(() => new Intl.DateTimeFormat('en', { timeZone: one.timeZone }), one.code).not.toThrow();
			expect(Intl.getCanonicalLocales(one.languages as string[])).toEqual(one.languages);
			for (const [south, west, north, east] of one.bounds) expect(south < north && west < east, one.code).toBe(true);
		}
	});
	test('a status footnote stands with Kosovo and Palestine only, and their names carry its mark', () => {
		expect(COUNTRIES.filter((one) => one.footnote).map((one) => one.code)).toEqual(['XK', 'PS']);
		const { country } = makeI18n('en', {});
		expect(COUNTRIES.filter((one) => country(one.code).endsWith('*')).map((one) => one.code)).toEqual(['XK', 'PS']);
	});
});

describe('dates', () => {
	test('the Western Balkans joined in April 2022, Kosovo in 2024', () => {
		expect(takesPart(country('ME'), on('2022-03-31'))).toBe(false);
		expect(takesPart(country('ME'), on('2022-04-01'))).toBe(true);
		expect(takesPart(country('XK'), on('2023-12-31'))).toBe(false);
		expect(takesPart(country('XK'), on('2024-01-01'))).toBe(true);
	});
	test('Croatia was associated before it joined the Union', () => {
		expect(schemeOf(country('HR'), on('2013-06-30'))).toBe('associated');
		expect(schemeOf(country('HR'), on('2013-07-01'))).toBe('eu');
		expect(schemeOf(country('HR'), on('2008-01-01'))).toBeUndefined();
	});
	test('national projects exist since 2015', () => {
		expect(countryOn(country('PL'), on('2014-12-31'))?.minOtherCountries).toBe(1);
		expect(countryOn(country('PL'), on('2015-01-01'))?.minOtherCountries).toBe(0);
	});
	test('of two rows that cover a day the later one wins', () => {
		const changed: Country = {
			...country('EE'),
			rules: [...country('EE').rules, { rule: 'evidence', value: ['domain'], from: '2026-09-01', to: '2027-08-31' }]
		};
		expect(ruleOn(changed, 'evidence', TODAY)).toEqual(['domain']);
		expect(ruleOn(changed, 'evidence', on('2027-09-01'))).toContain('head');
	});
});

describe('a country that left', () => {
	const gb = country('GB');
	test('on its last day all is as before', () => {
		expect(mayRegister(gb, on('2020-12-31')) && maySignIn(gb, on('2020-12-31'))).toBe(true);
	});
	test('the day after, nobody registers or signs in; guests only', () => {
		expect(mayRegister(gb, on('2021-01-01'))).toBe(false);
		expect(maySignIn(gb, on('2021-01-01'))).toBe(false);
		expect(countryOn(gb, on('2021-01-01'))).toMatchObject({ scheme: 'left', guestOnly: true, labelEligible: false });
	});
	test('it founds no project any more', () => expect(countriesFit([gb, country('FR')], TODAY)).toBe('country-takes-no-part'));
});

describe('which countries make a project', () => {
	const fit = (...codes: string[]) => countriesFit(codes.map(country), TODAY);
	test('two participating countries', () => expect(fit('EE', 'PT')).toBe('fit'));
	test('two schools of one country, where national projects are allowed', () => expect(fit('IT', 'IT')).toBe('fit'));
	test('not two schools of one neighbourhood country', () => expect(fit('UA', 'UA')).toBe('too-few-countries'));
	test('not two neighbourhood countries alone', () => expect(fit('UA', 'JO')).toBe('needs-eu-or-associated-partner'));
	test.each(['PL', 'TR', 'BA'])('neighbours with %s', (partner) => expect(fit('UA', 'JO', partner)).toBe('fit'));
	test('a territory stands under its country, not for itself', () => expect(fit('GP', 'DE')).toBe('country-takes-no-part'));
	test('nobody at all makes none', () => expect(fit()).toBe('country-takes-no-part'));
});

describe('offices', () => {
	test('one a participating country, three for Belgium, none for a country that left', () => {
		expect(OFFICES).toHaveLength(48);
		expect(OFFICES.filter((office) => office.country === 'BE').map((office) => office.key)).toEqual(['BE-nl', 'BE-fr', 'BE-de']);
	});
	test('an office of the whole country answers for every region', () => {
		expect(officeFor(OFFICES, 'EE', null)?.key).toBe('EE');
		expect(officeFor(OFFICES, 'FR', 'La Réunion')?.key).toBe('FR');
	});
	test('Belgium: by region, accent- and case-blind', () => {
		expect(officeFor(OFFICES, 'BE', 'federation wallonie-bruxelles')?.key).toBe('BE-fr');
		expect(officeFor(OFFICES, 'BE', 'Ostbelgien')?.key).toBe('BE-de');
		expect(officeFor(OFFICES, 'BE', null)).toBeUndefined();
	});
	test('an office does not answer for its neighbour', () => {
		const flemish = { key: 'BE-nl', country: 'BE', regions: ['Vlaanderen'] };
		expect(officeCovers(flemish, 'BE', 'Vlaanderen')).toBe(true);
		expect(officeCovers(flemish, 'BE', 'Ostbelgien')).toBe(false);
		expect(officeCovers(flemish, 'NL', 'Vlaanderen')).toBe(false);
	});
});

test('far parts lie inside their country, and belong to its office', () => {
	expect(isInside(country('FR').bounds, -20.9, 55.5)).toBe(true); // Saint-Denis, La Réunion
	expect(isInside(country('ES').bounds, 28.1, -15.4)).toBe(true); // Las Palmas
	expect(isInside(country('PT').bounds, 37.7, -25.7)).toBe(true); // Ponta Delgada
	expect(isInside(country('NL').bounds, 12.5, -70)).toBe(true); // Aruba
	expect(isInside(country('FR').bounds, 51.5, -0.1)).toBe(false); // London
	for (const [code, nso] of [
		['GP', 'FR'],
		['AX', 'FI'],
		['GL', 'DK'],
		['CW', 'NL']
	])
		expect(country(code ?? '').nsoCountry).toBe(nso);
});
