import type { AcademicYear, Box, Country, CountryRuleValues, DatedRule, EvidenceKind, OfficeArea, Scheme } from './country.ts';

/**
 * The programme's countries as they are first loaded. From then on the database rows count, which the central desk changes with
 * dates; nothing in the code reads this list for a decision. Entry days before 2020 are those of the programme's own history
 * (start 2005-01-14, neighbourhood 2013-03-04); boxes are a little wider than the land.
 */
const START = '2005-01-14';
const NATIONAL_PROJECTS_SINCE = '2015-01-01';
const NEIGHBOURHOOD_SINCE = '2013-03-04';
const BALKANS_SINCE = '2022-04-01';
const BREXIT_LAST_DAY = '2020-12-31';
const AFTER_BREXIT = '2021-01-01';

const AUTUMN: AcademicYear = { startMonth: 9, endMonth: 6 };
const AUGUST: AcademicYear = { startMonth: 8, endMonth: 6 };
const LONG: AcademicYear = { startMonth: 9, endMonth: 7 };
const EVERY_EVIDENCE: readonly EvidenceKind[] = ['head', 'domain', 'colleague', 'certificate', 'list'];

type Own = {
	from?: string;
	year?: AcademicYear;
	evidence?: readonly EvidenceKind[];
	headConsent?: boolean;
	footnote?: string;
	/** Before its present scheme. */
	before?: { scheme: Scheme; from: string; to: string };
};

const rule = <R extends keyof CountryRuleValues>(name: R, value: CountryRuleValues[R], from: string, to: string | null = null) =>
	({ rule: name, value, from, to }) as DatedRule;

function rulesOf(scheme: Scheme, own: Own): DatedRule[] {
	const neighbour = scheme === 'neighbourhood-east' || scheme === 'neighbourhood-south';
	const from = own.from ?? (neighbour ? NEIGHBOURHOOD_SINCE : START);
	const first = own.before?.from ?? from;
	const rows = [
		...(own.before ? [rule('scheme', own.before.scheme, own.before.from, own.before.to)] : []),
		rule('scheme', scheme, from),
		rule('may-register', true, first),
		rule('guest-only', false, first),
		rule('by-selection-only', scheme === 'neighbourhood-south', first),
		rule('needs-eu-or-associated-partner', neighbour, first),
		rule('label-eligible', true, first),
		rule('evidence', own.evidence ?? (scheme === 'neighbourhood-south' ? ['list', 'head'] : EVERY_EVIDENCE), first),
		rule('head-consent-for-project', own.headConsent ?? false, first),
		rule('academic-year', own.year ?? AUTUMN, first)
	];
	if (neighbour) return [...rows, rule('min-other-countries', 1, first)];
	if (first >= NATIONAL_PROJECTS_SINCE) return [...rows, rule('min-other-countries', 0, first)];
	return [...rows, rule('min-other-countries', 1, first, '2014-12-31'), rule('min-other-countries', 0, NATIONAL_PROJECTS_SINCE)];
}

function country(code: string, scheme: Scheme, languages: string, timeZone: string, bounds: readonly Box[], own: Own = {}): Country {
	const rules = rulesOf(scheme, own);
	return { code, nsoCountry: code, footnote: own.footnote ?? null, languages: languages.split(' '), timeZone, bounds, rules };
}

/** A territory with its own code: its country's office and rules, its own time and place. */
const territory = (code: string, nsoCountry: string, languages: string, timeZone: string, ...bounds: readonly Box[]): Country => ({
	code,
	nsoCountry,
	footnote: null,
	languages: languages.split(' '),
	timeZone,
	bounds,
	rules: []
});

const TERRITORIES: readonly Country[] = [
	territory('GP', 'FR', 'fr', 'America/Guadeloupe', [15.8, -61.9, 16.6, -60.9]),
	territory('MQ', 'FR', 'fr', 'America/Martinique', [14.3, -61.3, 15, -60.7]),
	territory('GF', 'FR', 'fr', 'America/Cayenne', [2, -54.7, 5.9, -51.5]),
	territory('RE', 'FR', 'fr', 'Indian/Reunion', [-21.5, 55.1, -20.8, 55.95]),
	territory('YT', 'FR', 'fr', 'Indian/Mayotte', [-13.1, 44.9, -12.5, 45.4]),
	territory('BL', 'FR', 'fr', 'America/St_Barthelemy', [17.8, -62.95, 18, -62.75]),
	territory('MF', 'FR', 'fr', 'America/Marigot', [18, -63.2, 18.2, -62.95]),
	territory('PM', 'FR', 'fr', 'America/Miquelon', [46.7, -56.5, 47.2, -56.1]),
	territory('NC', 'FR', 'fr', 'Pacific/Noumea', [-23, 163.5, -19.4, 168.3]),
	territory('PF', 'FR', 'fr', 'Pacific/Tahiti', [-28, -155, -7.7, -134.3]),
	territory('WF', 'FR', 'fr', 'Pacific/Wallis', [-14.5, -178.4, -13.1, -176]),
	territory('AX', 'FI', 'sv', 'Europe/Mariehamn', [59.6, 19.2, 60.7, 21.4]),
	territory('GL', 'DK', 'kl da', 'America/Nuuk', [59.5, -73.5, 83.7, -11]),
	territory('AW', 'NL', 'nl pap', 'America/Aruba', [12.4, -70.1, 12.65, -69.8]),
	territory('CW', 'NL', 'nl pap', 'America/Curacao', [11.95, -69.2, 12.45, -68.6]),
	territory('SX', 'NL', 'nl en', 'America/Lower_Princes', [17.95, -63.2, 18.1, -62.95]),
	territory('BQ', 'NL', 'nl pap en', 'America/Kralendijk', [11.95, -68.5, 12.4, -68.1], [17.4, -63.3, 17.7, -62.9])
];
const boxesOf = (nsoCountry: string): Box[] => TERRITORIES.filter((t) => t.nsoCountry === nsoCountry).flatMap((t) => t.bounds);

const UNITED_KINGDOM: Country = {
	code: 'GB',
	nsoCountry: 'GB',
	footnote: null,
	languages: ['en', 'cy'],
	timeZone: 'Europe/London',
	bounds: [[49.8, -8.7, 60.9, 1.8]],
	rules: [
		rule('scheme', 'eu', START, BREXIT_LAST_DAY),
		rule('scheme', 'left', AFTER_BREXIT),
		rule('may-register', true, START, BREXIT_LAST_DAY),
		rule('may-register', false, AFTER_BREXIT),
		rule('guest-only', false, START, BREXIT_LAST_DAY),
		rule('guest-only', true, AFTER_BREXIT),
		rule('by-selection-only', false, START),
		rule('min-other-countries', 1, START, '2014-12-31'),
		rule('min-other-countries', 0, NATIONAL_PROJECTS_SINCE, BREXIT_LAST_DAY),
		rule('min-other-countries', 1, AFTER_BREXIT),
		rule('needs-eu-or-associated-partner', false, START),
		rule('label-eligible', true, START, BREXIT_LAST_DAY),
		rule('label-eligible', false, AFTER_BREXIT),
		rule('evidence', EVERY_EVIDENCE, START),
		rule('head-consent-for-project', false, START),
		rule('academic-year', LONG, START)
	]
};

export const COUNTRIES: readonly Country[] = [
	country('AT', 'eu', 'de', 'Europe/Vienna', [[46.3, 9.4, 49.1, 17.2]], { year: { startMonth: 9, endMonth: 7 } }),
	country('BE', 'eu', 'nl fr de', 'Europe/Brussels', [[49.4, 2.5, 51.6, 6.5]]),
	country('BG', 'eu', 'bg', 'Europe/Sofia', [[41.2, 22.3, 44.3, 28.7]], { from: '2007-01-01' }),
	country('HR', 'eu', 'hr', 'Europe/Zagreb', [[42.3, 13.4, 46.6, 19.5]], {
		from: '2013-07-01',
		before: { scheme: 'associated', from: '2009-01-01', to: '2013-06-30' }
	}),
	country('CY', 'eu', 'el tr', 'Asia/Nicosia', [[34.5, 32.2, 35.75, 34.65]], { headConsent: true }),
	country('CZ', 'eu', 'cs', 'Europe/Prague', [[48.5, 12, 51.1, 18.9]]),
	country('DK', 'eu', 'da', 'Europe/Copenhagen', [[54.5, 8, 57.8, 15.3], ...boxesOf('DK')], { year: AUGUST }),
	country('EE', 'eu', 'et', 'Europe/Tallinn', [[57.5, 21.7, 59.8, 28.3]]),
	country('FI', 'eu', 'fi sv', 'Europe/Helsinki', [[59.4, 19, 70.1, 31.6], ...boxesOf('FI')], { year: { startMonth: 8, endMonth: 5 } }),
	country('FR', 'eu', 'fr', 'Europe/Paris', [[41.3, -5.3, 51.2, 9.7], ...boxesOf('FR')], {
		year: LONG,
		evidence: ['domain', 'head', 'list']
	}),
	country('DE', 'eu', 'de', 'Europe/Berlin', [[47.2, 5.8, 55.1, 15.1]], { year: { startMonth: 8, endMonth: 7 } }),
	country('GR', 'eu', 'el', 'Europe/Athens', [[34.7, 19.2, 41.8, 29.7]], { headConsent: true }),
	country('HU', 'eu', 'hu', 'Europe/Budapest', [[45.7, 16, 48.7, 23]]),
	country('IE', 'eu', 'en ga', 'Europe/Dublin', [[51.3, -10.8, 55.5, -5.9]]),
	country('IT', 'eu', 'it', 'Europe/Rome', [[35.4, 6.5, 47.2, 18.7]], { evidence: ['domain', 'head', 'certificate'] }),
	country('LV', 'eu', 'lv', 'Europe/Riga', [[55.6, 20.8, 58.2, 28.3]], { year: { startMonth: 9, endMonth: 5 } }),
	country('LT', 'eu', 'lt', 'Europe/Vilnius', [[53.8, 20.8, 56.5, 26.9]]),
	country('LU', 'eu', 'lb fr de', 'Europe/Luxembourg', [[49.4, 5.7, 50.2, 6.6]], { year: LONG }),
	country('MT', 'eu', 'mt en', 'Europe/Malta', [[35.7, 14.1, 36.15, 14.7]], { headConsent: true }),
	country('NL', 'eu', 'nl fy', 'Europe/Amsterdam', [[50.7, 3.2, 53.6, 7.3], ...boxesOf('NL')], { year: { startMonth: 8, endMonth: 7 } }),
	country('PL', 'eu', 'pl', 'Europe/Warsaw', [[48.9, 14, 55, 24.3]]),
	country('PT', 'eu', 'pt', 'Europe/Lisbon', [
		[36.8, -9.7, 42.3, -6.1],
		[36.8, -31.4, 39.9, -24.9],
		[29.9, -17.4, 33.3, -15.7]
	]),
	country('RO', 'eu', 'ro', 'Europe/Bucharest', [[43.5, 20.1, 48.4, 29.8]], { from: '2007-01-01' }),
	country('SK', 'eu', 'sk', 'Europe/Bratislava', [[47.6, 16.7, 49.7, 22.7]]),
	country('SI', 'eu', 'sl', 'Europe/Ljubljana', [[45.3, 13.3, 47, 16.7]]),
	country('ES', 'eu', 'es ca gl eu', 'Europe/Madrid', [
		[35.8, -9.5, 43.9, 4.5],
		[27.5, -18.3, 29.5, -13.3],
		[35.2, -3, 35.4, -2.8]
	]),
	country('SE', 'eu', 'sv', 'Europe/Stockholm', [[55.2, 10.8, 69.2, 24.3]], { year: AUGUST }),
	country('IS', 'associated', 'is', 'Atlantic/Reykjavik', [[63.2, -24.7, 66.7, -13.3]], { year: AUGUST }),
	country('LI', 'associated', 'de', 'Europe/Vaduz', [[47, 9.4, 47.3, 9.7]], { year: AUGUST }),
	country(
		'NO',
		'associated',
		'nb nn se',
		'Europe/Oslo',
		[
			[57.8, 4.3, 71.3, 31.3],
			[74, 10, 81, 34]
		],
		{ year: AUGUST }
	),
	country('MK', 'associated', 'mk sq', 'Europe/Skopje', [[40.8, 20.4, 42.4, 23.1]], { from: '2009-01-01' }),
	country('RS', 'associated', 'sr hu', 'Europe/Belgrade', [[42.2, 18.8, 46.2, 23.1]], { from: '2013-01-01' }),
	country('TR', 'associated', 'tr', 'Europe/Istanbul', [[35.7, 25.6, 42.2, 44.9]], { from: '2009-01-01' }),
	country('AL', 'western-balkans', 'sq', 'Europe/Tirane', [[39.6, 19.1, 42.7, 21.1]], { from: BALKANS_SINCE }),
	country('BA', 'western-balkans', 'bs hr sr', 'Europe/Sarajevo', [[42.5, 15.7, 45.3, 19.7]], { from: BALKANS_SINCE }),
	country('ME', 'western-balkans', 'sr', 'Europe/Podgorica', [[41.8, 18.4, 43.6, 20.4]], { from: BALKANS_SINCE }),
	country('XK', 'western-balkans', 'sq sr', 'Europe/Belgrade', [[41.8, 20, 43.3, 21.8]], {
		from: '2024-01-01',
		footnote: 'directory.footnote.kosovo'
	}),
	country('AM', 'neighbourhood-east', 'hy', 'Asia/Yerevan', [[38.8, 43.4, 41.3, 46.7]]),
	country('AZ', 'neighbourhood-east', 'az', 'Asia/Baku', [[38.3, 44.7, 41.95, 50.9]]),
	country('GE', 'neighbourhood-east', 'ka', 'Asia/Tbilisi', [[41, 39.9, 43.6, 46.8]]),
	country('MD', 'neighbourhood-east', 'ro ru', 'Europe/Chisinau', [[45.4, 26.6, 48.5, 30.2]]),
	country('UA', 'neighbourhood-east', 'uk', 'Europe/Kyiv', [[44.2, 22.1, 52.4, 40.3]]),
	country('TN', 'neighbourhood-south', 'ar fr', 'Africa/Tunis', [[30.2, 7.5, 37.6, 11.7]]),
	country('JO', 'neighbourhood-south', 'ar en', 'Asia/Amman', [[29.1, 34.9, 33.4, 39.4]], { from: '2016-01-01' }),
	country('LB', 'neighbourhood-south', 'ar fr en', 'Asia/Beirut', [[33, 35.1, 34.7, 36.7]], { from: '2018-01-01' }),
	country('PS', 'neighbourhood-south', 'ar', 'Asia/Hebron', [[31.2, 34.2, 32.6, 35.6]], {
		from: '2024-01-01',
		footnote: 'directory.footnote.palestine'
	}),
	UNITED_KINGDOM,
	...TERRITORIES
];

/** Belgium's school system, and with it the programme, is run by its three communities. Brussels belongs to two of them, by school. */
const BELGIAN_OFFICES: readonly (OfficeArea & { name: string; languages: readonly string[] })[] = [
	{ key: 'BE-nl', country: 'BE', name: 'eTwinning Vlaanderen', regions: ['Vlaanderen'], languages: ['nl'] },
	{
		key: 'BE-fr',
		country: 'BE',
		name: 'eTwinning Fédération Wallonie-Bruxelles',
		regions: ['Fédération Wallonie-Bruxelles'],
		languages: ['fr']
	},
	{ key: 'BE-de', country: 'BE', name: 'eTwinning Ostbelgien', regions: ['Ostbelgien'], languages: ['de'] }
];

/** One office a country that has rules of its own and has not left, under the country's own name in its first language. */
export const OFFICES: readonly (OfficeArea & { name: string; languages: readonly string[] })[] = [
	...COUNTRIES.filter((one) => one.rules.length > 0 && !['BE', 'GB'].includes(one.code)).map(({ code, languages }) => {
		const own = new Intl.DisplayNames(languages[0] ?? 'en', { type: 'region', style: code === 'PS' ? 'short' : 'long' });
		return { key: code, country: code, name: `eTwinning ${own.of(code)}`, regions: null, languages };
	}),
	...BELGIAN_OFFICES
];
