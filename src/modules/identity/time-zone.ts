/**
 * Time zones to choose from: one a country that takes part, and its far parts where the clock differs. `places` are ISO 3166-1
 * codes (IC: the Canary Islands) for names by CLDR; none where only the zone itself has one. Pure; safe in the browser.
 */
export const TIME_ZONES: readonly { zone: string; places: readonly string[] }[] = [
	...Object.entries({
		AL: 'Tirane', AT: 'Vienna', BA: 'Sarajevo', BE: 'Brussels', BG: 'Sofia', CZ: 'Prague', DE: 'Berlin', DK: 'Copenhagen', EE: 'Tallinn', ES: 'Madrid',
		FI: 'Helsinki', FR: 'Paris', GR: 'Athens', HR: 'Zagreb', HU: 'Budapest', IE: 'Dublin', IT: 'Rome', LI: 'Vaduz', LT: 'Vilnius', LU: 'Luxembourg',
		LV: 'Riga', MD: 'Chisinau', ME: 'Podgorica', MK: 'Skopje', MT: 'Malta', NL: 'Amsterdam', NO: 'Oslo', PL: 'Warsaw', PT: 'Lisbon', RO: 'Bucharest',
		SE: 'Stockholm', SI: 'Ljubljana', SK: 'Bratislava', TR: 'Istanbul', UA: 'Kiev', GB: 'London'
	}).map(([place, city]) => ({ zone: `Europe/${city}`, places: [place] })),
	{ zone: 'Europe/Belgrade', places: ['RS', 'XK'] },
	{ zone: 'Asia/Nicosia', places: ['CY'] },
	{ zone: 'Asia/Yerevan', places: ['AM'] },
	{ zone: 'Asia/Baku', places: ['AZ'] },
	{ zone: 'Asia/Tbilisi', places: ['GE'] },
	{ zone: 'Asia/Amman', places: ['JO'] },
	{ zone: 'Asia/Beirut', places: ['LB'] },
	{ zone: 'Asia/Hebron', places: ['PS'] },
	{ zone: 'Africa/Tunis', places: ['TN'] },
	{ zone: 'Atlantic/Reykjavik', places: ['IS'] },
	{ zone: 'Atlantic/Canary', places: ['IC'] },
	{ zone: 'Atlantic/Faroe', places: ['FO'] },
	{ zone: 'Atlantic/Azores', places: [] },
	{ zone: 'America/Nuuk', places: ['GL'] },
	{ zone: 'America/Aruba', places: ['AW'] },
	{ zone: 'America/Curacao', places: ['CW'] },
	{ zone: 'America/Guadeloupe', places: ['GP'] },
	{ zone: 'America/Martinique', places: ['MQ'] },
	{ zone: 'America/Cayenne', places: ['GF'] },
	{ zone: 'Indian/Reunion', places: ['RE'] },
	{ zone: 'Indian/Mayotte', places: ['YT'] }
];
