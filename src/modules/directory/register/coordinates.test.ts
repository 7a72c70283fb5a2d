import { describe, expect, test } from 'vitest';
import { COUNTRIES } from '../country.data.ts';
import { guessGrid, readEpsg, readNumber, readPoint, unproject } from './coordinates.ts';
import { NATIONAL_GRIDS, PROJECTIONS } from './projections.data.ts';

const boundsOf = (code: string) => COUNTRIES.find((country) => country.code === code)?.bounds ?? [];

test.each([
	['51.5', 51.5],
	['51,5', 51.5],
	['-1.25', -1.25],
	['1.234.567,8', 1234567.8],
	['1,234,567.8', 1234567.8],
	['6 433 018,3', 6433018.3],
	['48.1°', 48.1],
	['1.5e3', 1500],
	['', undefined],
	['null', undefined],
	['12a', undefined],
	['1-2', undefined]
])('number %j', (text, number) => expect(readNumber(text)).toBe(number));
test.each([
	['44.98, 4.58', { lat: 44.98, lon: 4.58 }],
	['44,98; 4,58', { lat: 44.98, lon: 4.58 }],
	['POINT (4.58 44.98)', { lat: 44.98, lon: 4.58 }],
	['[44.98, 4.58]', { lat: 44.98, lon: 4.58 }],
	['Paris', undefined],
	['844, 4.58', undefined]
])('point %j', (text, point) => expect(readPoint(text)).toEqual(point));
test.each([
	['EPSG:25832', 25832],
	['2154', 2154],
	['urn:ogc:def:crs:EPSG::3006', 3006],
	['null', undefined]
])('EPSG %j', (text, epsg) => expect(readEpsg(text)).toBe(epsg));

describe('from the map to the globe', () => {
	test.each([
		['Bochum, UTM', 25832, 378180, 5701853, 51.4547, 7.2467],
		['Bochum, UTM with zone', 25832, 32378180, 5701853, 51.4547, 7.2467],
		['Lamastre, Lambert-93', 2154, 824876.1, 6433018.3, 44.9851, 4.5844],
		['Prague, Křovák', 5514, -743100, -1043000, 50.0873, 14.4173],
		['Amersfoort, RD', 28992, 155000, 463000, 52.1552, 5.3872],
		['Brussels, Lambert 72', 31370, 149000, 170000, 50.8404, 4.3546],
		['Budapest, EOV', 23700, 649900, 239200, 47.4967, 19.0461],
		['Warsaw, 1992', 2180, 637000, 487000, 52.232, 21.0067],
		['Bucharest, Stereo 70', 3844, 587000, 326000, 44.4287, 26.0908],
		['Tallinn, L-EST97', 3301, 542000, 6589000, 59.4368, 24.7401],
		['Reykjavík, ISN93', 3057, 356600, 408000, 64.1448, -21.9469],
		['Rome, Gauss-Boaga', 3004, 2312000, 4642000, 41.9025, 12.4923],
		['Saint-Denis, RGR92', 2975, 338000, 7690000, -20.88, 55.44]
	])('%s', (_, epsg, x, y, lat, lon) => {
		const point = unproject(x, y, { epsg, swapped: false });
		expect([point?.lat, point?.lon].map((degrees) => degrees?.toFixed(2))).toEqual([lat.toFixed(2), lon.toFixed(2)]);
		expect(unproject(y, x, { epsg, swapped: true })?.lat.toFixed(2)).toBe(
			epsg === 25832 && x > 1e6 ? point?.lat.toFixed(2) : lat.toFixed(2)
		);
	});
	test('an unknown grid gives no place', () => expect(unproject(1, 2, { epsg: 9999, swapped: false })).toBeUndefined());
	test('every grid that is tried for a country is defined', () => {
		expect(
			Object.values(NATIONAL_GRIDS)
				.flat()
				.filter((epsg) => !PROJECTIONS[epsg])
		).toEqual([]);
		expect(Object.keys(NATIONAL_GRIDS).filter((code) => boundsOf(code).length === 0)).toEqual([]);
	});
});

describe('guessing the grid', () => {
	const nearby = (x: number, y: number) => Array.from({ length: 20 }, (_, i) => [x + i * 1000, y + i * 1500] as const);
	test('Lambert-93 from other French grids', () =>
		expect(guessGrid('FR', nearby(824876, 6433018), boundsOf('FR'))).toEqual({ epsg: 2154, swapped: false, rival: null }));
	test('north first, as surveyors write', () =>
		expect(
			guessGrid(
				'EE',
				nearby(542000, 6589000).map(([x, y]) => [y, x] as const),
				boundsOf('EE')
			)
		).toMatchObject({ epsg: 3301, swapped: true }));
	test('neighbouring zones fit alike: the usual one is taken, and the doubt told', () => {
		expect(guessGrid('DE', nearby(400000, 5701853), boundsOf('DE'))).toEqual({ epsg: 25832, swapped: false, rival: 25833 });
	});
	test('degrees in columns called x and y', () =>
		expect(
			guessGrid(
				'GR',
				[
					[23.7, 37.9],
					[22.9, 40.6]
				],
				boundsOf('GR')
			)
		).toMatchObject({ epsg: 4326, swapped: false }));
	test('nothing fits, nothing is there', () => {
		expect(guessGrid('MT', nearby(1, 1), boundsOf('MT'))).toBeUndefined();
		expect(guessGrid('MT', [], boundsOf('MT'))).toBeUndefined();
	});
});
