/** Levels as in LEVEL_WORDS. `region`: the codes mean this only there. `from`/`to`: days between which the type existed. */
export type NationalType = { country: string; region?: string; codes: string; levels: string; from?: string; to?: string };

/** Codes that registers use for kinds of schools; words stand in LEVEL_WORDS. */
export const NATIONAL_TYPES: readonly NationalType[] = [
	// North Rhine-Westphalia, key table "Schulform" of the statistics office.
	...(
		[
			['02', 'p'], ['04 10', 'l'], ['06 13', 'pl'], ['15 16 20', 'lu'], ['17 18', 'plu'], ['25', 'u'], ['30', 'v'], ['08 0a 19 81 83 85 87 88', '0']
		] as const
	).map(([codes, levels]) => ({ country: 'DE', region: 'Nordrhein-Westfalen', codes, levels })),
	// The Sekundarschule was made by the school consensus of 2011.
	{ country: 'DE', region: 'Nordrhein-Westfalen', codes: '14', levels: 'l', from: '2011-10-25' },
	// France, nomenclature N_NATURE of the ministry.
	...(
		[
			['101 102 103', 'e'], ['151 152 153 160 162', 'p'], ['340 350 352', 'l'], ['300 301 302', 'u'], ['306', 'u'],
			['320 330 332 335', 'uv'], ['310 312', 'uv'], ['370 390', '0']
		] as const
	).map(([codes, levels]) => ({ country: 'FR', codes, levels })),
	{ country: 'NO', codes: 'vgs', levels: 'u' }
];

/** The last class of primary, of lower secondary and of upper secondary school, counted from the first class of primary. */
export const LAST_GRADES: Record<string, readonly [number, number, number]> = {
	AL: [5, 9, 12], AM: [4, 9, 12], AT: [4, 8, 13], AZ: [4, 9, 11], BA: [5, 9, 13], BG: [4, 7, 12], CY: [6, 9, 12], CZ: [5, 9, 13], DE: [4, 10, 13], DK: [6, 10, 13],
	EE: [6, 9, 12], ES: [6, 10, 12], FI: [6, 9, 13], GE: [6, 9, 12], GR: [6, 9, 12], HR: [4, 8, 12], HU: [4, 8, 13], IS: [7, 10, 14], IT: [5, 8, 13], JO: [6, 10, 12],
	LB: [6, 9, 12], LI: [5, 9, 13], LT: [4, 10, 12], LV: [6, 9, 12], MD: [4, 9, 12], ME: [6, 9, 13], MK: [5, 9, 13], MT: [6, 11, 13], NO: [7, 10, 13], PL: [4, 8, 13],
	PS: [4, 10, 12], PT: [6, 9, 12], RO: [4, 8, 13], RS: [4, 8, 12], SE: [6, 9, 12], SI: [6, 9, 13], SK: [4, 9, 13], TN: [6, 9, 13], TR: [4, 8, 12], UA: [4, 9, 12], XK: [5, 9, 12]
};

/** Results of a national examination, published by school: who is in that file teaches that class. Words of the file's name. */
export const EXAM_FILES: Record<string, readonly (readonly [string, string])[]> = {
	BG: [['nvo 4', 'p'], ['nvo 7', 'l'], ['nvo 10', 'u'], ['dzi', 'u'], ['нво 4', 'p'], ['нво 7', 'l'], ['нво 10', 'u'], ['дзи', 'u']]
};

/** Municipality codes begin with the region's: how many digits, and the regions as they are today. */
export const REGION_PREFIXES: Record<string, { digits: number; names: Record<string, string> }> = {
	DE: {
		digits: 2,
		names: {
			'01': 'Schleswig-Holstein', '02': 'Hamburg', '03': 'Niedersachsen', '04': 'Bremen', '05': 'Nordrhein-Westfalen', '06': 'Hessen', '07': 'Rheinland-Pfalz', '08': 'Baden-Württemberg',
			'09': 'Bayern', '10': 'Saarland', '11': 'Berlin', '12': 'Brandenburg', '13': 'Mecklenburg-Vorpommern', '14': 'Sachsen', '15': 'Sachsen-Anhalt', '16': 'Thüringen'
		}
	},
	NO: {
		digits: 2,
		names: {
			'03': 'Oslo', '11': 'Rogaland', '15': 'Møre og Romsdal', '18': 'Nordland', '21': 'Svalbard', '31': 'Østfold', '32': 'Akershus', '33': 'Buskerud', '34': 'Innlandet', '39': 'Vestfold',
			'40': 'Telemark', '42': 'Agder', '46': 'Vestland', '50': 'Trøndelag', '55': 'Troms', '56': 'Finnmark'
		}
	}
};
