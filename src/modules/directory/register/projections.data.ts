/** Definitions of the map grids (EPSG registry) in which registers of the participating countries give positions. Metres. */
const GRS = '+ellps=GRS80 +towgs84=0,0,0 +units=m +no_defs';
const utm = (zone: number, south = false, ellipsoid = GRS) => `+proj=utm +zone=${zone}${south ? ' +south' : ''} ${ellipsoid}`;
const tm = (lon: number, k: number, x: number, y: number, ellipsoid = GRS) =>
	`+proj=tmerc +lat_0=0 +lon_0=${lon} +k=${k} +x_0=${x} +y_0=${y} ${ellipsoid}`;
const lcc = (lat: number, lon: number, lat1: number, lat2: number, x: number, y: number, ellipsoid = GRS) =>
	`+proj=lcc +lat_0=${lat} +lon_0=${lon} +lat_1=${lat1} +lat_2=${lat2} +x_0=${x} +y_0=${y} ${ellipsoid}`;
const series = (first: number, count: number, make: (step: number) => string) =>
	Object.fromEntries(Array.from({ length: count }, (_, step) => [first + step, make(step)]));

const WGS = '+datum=WGS84 +units=m +no_defs';
const ED50 = '+ellps=intl +towgs84=-87,-98,-121 +units=m +no_defs';
const BESSEL_DE = '+ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m +no_defs';
const BESSEL_AT = '+ellps=bessel +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 +units=m +no_defs';
const BESSEL_BALKANS = '+ellps=bessel +towgs84=682,-203,480 +units=m +no_defs';
const BESSEL_MK = '+ellps=bessel +towgs84=521.748,229.489,590.921,4.029,4.488,-15.521,-9.78 +units=m +no_defs';
const BESSEL_SI = '+ellps=bessel +towgs84=409.545,72.164,486.872,3.085957,5.46911,-11.020289,17.919665 +units=m +no_defs';
const BESSEL_CH = '+ellps=bessel +towgs84=674.374,15.056,405.346 +units=m +no_defs';
const KROVAK = '+proj=krovak +lat_0=49.5 +lon_0=24.83333333333333 +alpha=30.28813972222222 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +towgs84=589,76,480 +units=m +no_defs';
const SWISS = '+proj=somerc +lat_0=46.95240555555556 +lon_0=7.439583333333333 +k_0=1';

export const PROJECTIONS: Record<number, string> = {
	4326: '+proj=longlat +datum=WGS84 +no_defs',
	4258: '+proj=longlat +ellps=GRS80 +no_defs',
	3857: '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs',
	3035: `+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 ${GRS}`,
	...series(32601, 60, (step) => utm(step + 1, false, WGS)),
	...series(32701, 60, (step) => utm(step + 1, true, WGS)),
	...series(25828, 11, (step) => utm(step + 28)),
	...series(23028, 11, (step) => utm(step + 28, false, ED50)),
	// France and its territories
	2154: lcc(46.5, 3, 49, 44, 700000, 6600000),
	27572: '+proj=lcc +lat_1=46.8 +lat_0=46.8 +lon_0=0 +k_0=0.99987742 +x_0=600000 +y_0=2200000 +a=6378249.2 +b=6356515 +towgs84=-168,-60,320 +pm=paris +units=m +no_defs',
	...series(3942, 9, (step) => lcc(42 + step, 3, 41.25 + step, 42.75 + step, 1700000, 1200000 + step * 1000000)),
	2972: utm(22), 2975: utm(40, true), 4471: utm(38, true), 4559: utm(20), 5490: utm(20), 2970: utm(20), 4467: utm(21),
	3163: lcc(-21.5, 166, -20.66666666666667, -22.33333333333333, 400000, 300000), 3297: utm(6, true),
	// Germany, Austria, Liechtenstein
	4647: tm(9, 0.9996, 32500000, 0), 5650: tm(15, 0.9996, 33500000, 0),
	...series(31466, 4, (step) => tm(6 + step * 3, 1, 2500000 + step * 1000000, 0, BESSEL_DE)),
	31287: lcc(47.5, 13.33333333333333, 49, 46, 400000, 400000, BESSEL_AT),
	...series(31254, 3, (step) => tm(10.33333333333333 + step * 3, 1, 0, -5000000, BESSEL_AT)),
	...series(31257, 3, (step) => tm(10.33333333333333 + step * 3, 1, 150000 + step * 300000, -5000000, BESSEL_AT)),
	2056: `${SWISS} +x_0=2600000 +y_0=1200000 ${BESSEL_CH}`, 21781: `${SWISS} +x_0=600000 +y_0=200000 ${BESSEL_CH}`,
	// Belgium, the Netherlands, Luxembourg
	31370: '+proj=lcc +lat_1=51.16666723333333 +lat_2=49.8333339 +lat_0=90 +lon_0=4.367486666666666 +x_0=150000.013 +y_0=5400088.438 +ellps=intl +towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747 +units=m +no_defs',
	3812: lcc(50.797815, 4.35921583333333, 49.83333333333333, 51.16666666666667, 649328, 665262),
	28992: '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel +towgs84=565.417,50.3319,465.552,-0.398957,0.343988,-1.8774,4.0725 +units=m +no_defs',
	2169: '+proj=tmerc +lat_0=49.83333333333334 +lon_0=6.166666666666667 +k=1 +x_0=80000 +y_0=100000 +ellps=intl +towgs84=-189.6806,18.3463,-42.7695,-0.33746,-3.09264,2.53861,0.4598 +units=m +no_defs',
	// Poland, Czechia, Slovakia, Hungary
	2180: tm(19, 0.9993, 500000, -5300000),
	...series(2176, 4, (step) => tm(15 + step * 3, 0.999923, 5500000 + step * 1000000, 0)),
	5514: KROVAK, 2065: `${KROVAK} +czech`,
	23700: '+proj=somerc +lat_0=47.14439372222222 +lon_0=19.04857177777778 +k_0=0.99993 +x_0=650000 +y_0=200000 +ellps=GRS67 +towgs84=52.17,-71.82,-14.9 +units=m +no_defs',
	// The Balkans
	3794: tm(15, 0.9999, 500000, -5000000), 3912: tm(15, 0.9999, 500000, -5000000, BESSEL_SI), 3765: tm(16.5, 0.9999, 500000, 0),
	...series(31275, 3, (step) => tm(15 + step * 3, 0.9999, 5500000 + step * 1000000, 0, BESSEL_BALKANS)),
	6204: tm(21, 0.9999, 500000, 0, BESSEL_MK), 6870: tm(20, 1, 500000, 0), 9141: tm(21, 0.9999, 7500000, 0),
	3844: '+proj=sterea +lat_0=46 +lon_0=25 +k=0.99975 +x_0=500000 +y_0=500000 +ellps=krass +towgs84=2.329,-147.042,-92.08,0.309,-0.325,-0.497,5.69 +units=m +no_defs',
	4026: tm(28.4, 0.99994, 200000, -5000000), 7801: lcc(42.6678756833333, 25.5, 42, 43.33333333333333, 500000, 4725824.3591),
	2100: tm(24, 0.9996, 500000, 0, '+ellps=GRS80 +towgs84=-199.87,74.79,246.62 +units=m +no_defs'),
	6312: tm(33, 0.99995, 200000, -3500000, '+ellps=WGS84 +towgs84=8.846,-4.394,-1.122,-0.00237,-0.146528,0.130428,0.783926 +units=m +no_defs'),
	// The north and the Baltic
	3301: lcc(57.51755393055556, 24, 59.33333333333334, 58, 500000, 6375000), 3059: tm(24, 0.9996, 500000, -6000000), 3346: tm(24, 0.9998, 500000, 0),
	3067: utm(35), 2393: tm(27, 1, 3500000, 0, '+ellps=intl +towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496 +units=m +no_defs'),
	3006: utm(33), 3021: tm(15.80827777777778, 1, 1500000, 0, '+ellps=bessel +towgs84=414.1,41.3,603.1,-0.855,2.141,-7.023,0 +units=m +no_defs'),
	3057: lcc(65, -19, 64.25, 65.75, 500000, 500000), 5325: lcc(65, -19, 64.25, 65.75, 1700000, 300000), 8088: lcc(65, -19, 64.25, 65.75, 2700000, 300000),
	2157: `+proj=tmerc +lat_0=53.5 +lon_0=-8 +k=0.99982 +x_0=600000 +y_0=750000 ${GRS}`,
	29903: '+proj=tmerc +lat_0=53.5 +lon_0=-8 +k=1.000035 +x_0=200000 +y_0=250000 +ellps=mod_airy +towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15 +units=m +no_defs',
	// The south
	3763: `+proj=tmerc +lat_0=39.66825833333333 +lon_0=-8.133108333333334 +k=1 +x_0=0 +y_0=0 ${GRS}`, 5014: utm(25), 5015: utm(26), 5016: utm(28), 4082: utm(27), 4083: utm(28),
	3003: tm(9, 0.9996, 1500000, 0, '+ellps=intl +towgs84=-104.1,-49.1,-9.9,0.971,-2.917,0.714,-11.68 +units=m +no_defs'),
	3004: tm(15, 0.9996, 2520000, 0, '+ellps=intl +towgs84=-104.1,-49.1,-9.9,0.971,-2.917,0.714,-11.68 +units=m +no_defs'),
	6707: utm(32), 6708: utm(33),
	...series(5253, 7, (step) => tm(27 + step * 3, 1, 500000, 0)),
	28191: '+proj=cass +lat_0=31.73409694444445 +lon_0=35.21208055555556 +x_0=170251.555 +y_0=126867.909 +a=6378300.789 +b=6356566.435 +towgs84=-275.7224,94.7824,340.8944,-8.001,-4.42,-11.821,1 +units=m +no_defs'
};

/** Which grids to try for a country when the register does not say, most usual first. */
export const NATIONAL_GRIDS: Record<string, readonly number[]> = {
	AL: [6870, 32634], AM: [32638], AT: [31287, 31256, 31255, 31254, 31259, 31258, 31257, 32633, 32632], AZ: [32639, 32638], BA: [31276, 31275, 32633, 32634],
	BE: [31370, 3812, 25831], BG: [7801, 32635, 32634, 25835, 25834], CY: [6312, 32636], CZ: [5514, 2065, 32633], DE: [25832, 25833, 4647, 5650, 31467, 31468, 31466, 31469, 3035],
	DK: [25832, 25833], EE: [3301, 25835], ES: [25830, 25831, 25829, 4083, 23030, 23031, 32628], FI: [3067, 2393], FR: [2154, 27572, 2975, 5490, 2972, 4471, 4467, 3163], GE: [32638, 32637],
	GR: [2100, 32634, 32635], HR: [3765, 25833], HU: [23700, 32634], IE: [2157, 29903], IS: [3057, 5325, 8088], IT: [32632, 32633, 6707, 6708, 3003, 3004], JO: [32636, 32637],
	LB: [32636], LI: [2056, 21781], LT: [3346], LU: [2169, 25832], LV: [3059], MD: [4026, 32635], ME: [31276, 25834, 32634], MK: [6204, 32634], MT: [32633, 23033],
	NL: [28992, 25831], NO: [25833, 25832, 25835, 32633, 32632], PL: [2180, 2178, 2177, 2176, 2179], PS: [28191, 32636], PT: [3763, 5016, 5015, 5014, 32629], RO: [3844, 32635, 32634],
	RS: [31277, 32634, 25834], SE: [3006, 3021], SI: [3794, 3912], SK: [5514, 2065, 32634], TN: [32632], TR: [32636, 32635, 32637, 5255, 5254, 5256, 5253, 5257], UA: [32636, 32635, 32634, 32637], XK: [9141, 31277, 32634]
};
