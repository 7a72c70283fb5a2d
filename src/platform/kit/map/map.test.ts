import { readFileSync } from 'node:fs';
import { geoAzimuthalEqualArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { bowsOf, dotsOf, labelsOf, radiusOf, type MapPoint } from './dots.ts';
import { FRAME, placeOnMap } from './frame.ts';
import { pathOf, simplify } from './simplify.ts';

const drawing = readFileSync(new URL('europe.svg', import.meta.url), 'utf8');
const at = (label: string, lon: number, lat: number): MapPoint => ({ id: label, label, lon, lat });
const tartu = at('Tartu', 26.7, 58.4);
const firenze = at('Firenze', 11.25, 43.77);
const porto = at('Porto', -8.6, 41.15);

describe('the drawing', () => {
	it('holds every country of the programme', () => {
		const codes =
			'AL AM AT AZ BA BE BG CY CZ DE DK EE ES FI FR GE GR HR HU IE IS IT JO LB LI LT LU LV MD ME MK MT NL NO PL PS PT RO RS SE SI SK TN TR UA XK';
		for (const code of codes.split(' ')) expect(drawing).toMatch(new RegExp(`id="${code}" d="M[^"]{10,}"`));
	});
	it('stays small', () => expect(drawing.length).toBeLessThan(40_000));
});

describe('where a place stands', () => {
	it('agrees with the projection the map is drawn in', () => {
		const drawn = geoAzimuthalEqualArea()
			.rotate([-FRAME.centre[0], -FRAME.centre[1]])
			.scale(FRAME.scale)
			.translate([...FRAME.origin]);
		for (const [lon, lat] of [
			[26.7, 58.4],
			[-8.6, 41.15],
			[49.9, 40.4],
			[35.9, 31.9],
			[-21.9, 64.1]
		] as const) {
			const [x = 0, y = 0] = drawn([lon, lat]) ?? [];
			expect(placeOnMap(lon, lat)).toEqual({ x: Math.round(x), y: Math.round(y) });
		}
	});
	it('is outside for islands overseas and for the other side of the world', () => {
		expect(placeOnMap(55.5, -21.1)).toBeUndefined();
		expect(placeOnMap(-163, -51)).toBeUndefined();
	});
});

describe('dots', () => {
	it('become one where they would cover each other, and the one is larger', () => {
		const { dots } = dotsOf([tartu, at('Tartu Kivilinn', 26.75, 58.38), firenze]);
		expect(dots.map((dot) => dot.points.length)).toEqual([2, 1]);
		expect(radiusOf(dots[0] as (typeof dots)[0])).toBeGreaterThan(radiusOf(dots[1] as (typeof dots)[0]));
	});
	it('leave out what the frame does not hold', () => {
		expect(dotsOf([tartu, at('Saint-Denis', 55.45, -20.9)]).outside.map(({ label }) => label)).toEqual(['Saint-Denis']);
	});
	it('have names that do not lie on each other', () => {
		const labels = labelsOf(dotsOf([firenze, at('Ravenna', 12.2, 44.42), porto]).dots);
		const heightOf = (name: string): number => labels.find(({ text }) => text === name)?.y ?? 0;
		expect(Math.abs(heightOf('Firenze') - heightOf('Ravenna'))).toBeGreaterThanOrEqual(42);
		expect(heightOf('Porto')).toBe((placeOnMap(porto.lon, porto.lat)?.y ?? 0) + 9);
	});
	it('are tied to the first by bows', () => {
		expect(bowsOf(dotsOf([tartu, firenze, porto]).dots)).toHaveLength(2);
		expect(bowsOf([])).toEqual([]);
	});
});

describe('simplification', () => {
	it('drops a bend that nobody sees and keeps the ends', () => {
		expect(
			simplify(
				[
					[0, 0],
					[5, 0.1],
					[10, 0],
					[10, 10]
				],
				4
			)
		).toEqual([
			[0, 0],
			[10, 0],
			[10, 10]
		]);
	});
	it('writes steps, and leaves specks out', () => {
		const square = [
			[0, 0],
			[10, 0],
			[10, 10],
			[0, 10],
			[0, 0]
		] as const;
		expect(
			pathOf(
				[
					square,
					[
						[1, 1],
						[2, 1],
						[2, 2],
						[1, 1]
					]
				],
				4
			)
		).toBe('M0 0l10 0 0 10-10 0z');
	});
});
