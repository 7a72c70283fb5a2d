import proj4 from 'proj4';
import { isInside, type Box } from '../country.ts';
import { NATIONAL_GRIDS, PROJECTIONS } from './projections.data.ts';

export type Point = { lat: number; lon: number };
/** Reads a position off the map plane. `swapped`: the register calls north x, as surveyors do. */
export type Grid = { epsg: number; swapped: boolean };

/** A number as registers write it: decimal point or comma, spaces or points between thousands. Undefined for anything else. */
export function readNumber(value: string): number | undefined {
	const text = value
		.trim()
		.replace(/[\s\u00a0']/g, '')
		.replace(/°$/, '');
	if (!/^[-+]?\d+(?:[.,]\d+)*(?:e[-+]?\d+)?$/i.test(text)) return undefined;
	const signs = text.match(/[.,]/g) ?? [];
	const thousands = signs.length > 1 ? (signs[0] === signs.at(-1) ? /[.,]/g : new RegExp(`\\${signs[0]}`, 'g')) : /(?!)/g;
	const number = Number(text.replace(thousands, '').replace(',', '.'));
	return Number.isFinite(number) ? number : undefined;
}

/** `45.1, 5.2` (latitude first) or `POINT(5.2 45.1)` (longitude first). */
export function readPoint(value: string): Point | undefined {
	const wkt = /POINT\s*\(\s*(\S+)\s+([^\s)]+)\s*\)/i.exec(value);
	const pair = wkt ?? /^[[(]?\s*(-?\d+(?:[.,]\d+)?)\s*[,; ]\s*(-?\d+(?:[.,]\d+)?)\s*[\])]?$/.exec(value.trim());
	const [first, second] = [readNumber(pair?.[1] ?? ''), readNumber(pair?.[2] ?? '')];
	if (first === undefined || second === undefined) return undefined;
	const point = wkt ? { lat: second, lon: first } : { lat: first, lon: second };
	return Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180 ? point : undefined;
}

/** The number in `EPSG:25832`, `urn:ogc:def:crs:EPSG::2154`, `25832`. */
export const readEpsg = (value: string): number | undefined => {
	const digits = /(\d{4,6})\s*$/.exec(value.trim())?.[1];
	return digits ? Number(digits) : undefined;
};

const converters = new Map<number, { inverse(point: [number, number]): [number, number] } | undefined>();

/** From the map plane to WGS 84 degrees. Undefined for a projection that is not known here. */
export function unproject(x: number, y: number, { epsg, swapped }: Grid): Point | undefined {
	if (!converters.has(epsg)) {
		const definition = PROJECTIONS[epsg];
		converters.set(epsg, definition === undefined ? undefined : proj4('EPSG:4326', definition));
	}
	const [east, north] = swapped ? [y, x] : [x, y];
	// Some write the zone before the easting: 32 412345 is 412345 in zone 32.
	const zoned = epsg === 25832 || epsg === 25833 ? east % 1_000_000 : east;
	const [lon, lat] = converters.get(epsg)?.inverse([zoned, north]) ?? [];
	return lat !== undefined && lon !== undefined && Number.isFinite(lat) && Number.isFinite(lon) ? { lat, lon } : undefined;
}

/** A guessed grid. `rival`: another one under which the points also lie in the country, but elsewhere; null where there is no doubt. */
export type GuessedGrid = Grid & { rival: number | null };

const ABOUT_FIVE_KM = 0.05;
const apart = (a: Point | undefined, b: Point | undefined) =>
	!a || !b || Math.abs(a.lat - b.lat) > ABOUT_FIVE_KM || Math.abs(a.lon - b.lon) > ABOUT_FIVE_KM;

/**
 * Guesses the grid of plane coordinates from a sample: the one under which most points, and at least four of five, lie in the
 * country; of equals, the first `among` those tried (by default the usual ones of the country). Undefined where none fits.
 */
export function guessGrid(
	country: string,
	sample: readonly (readonly [number, number])[],
	bounds: readonly Box[],
	among?: readonly number[]
): GuessedGrid | undefined {
	if (among) return bestGrid(sample, bounds, among);
	// Degrees, and the web map's metres: they would fit by chance beside a national grid, so they are tried last.
	return bestGrid(sample, bounds, NATIONAL_GRIDS[country] ?? []) ?? bestGrid(sample, bounds, [4326, 3857]);
}

function bestGrid(
	sample: readonly (readonly [number, number])[],
	bounds: readonly Box[],
	among: readonly number[]
): GuessedGrid | undefined {
	const grids = [false, true].flatMap((swapped) => among.map((epsg) => ({ epsg, swapped })));
	const fits = grids.map((grid) => {
		const points = sample.map(([x, y]) => unproject(x, y, grid));
		return {
			grid,
			first: points[0],
			share: points.filter((point) => point && isInside(bounds, point.lat, point.lon)).length / sample.length
		};
	});
	const best = Math.max(0.8, ...fits.map((fit) => fit.share).filter((share) => share <= 1));
	const [taken, ...others] = fits.filter((fit) => fit.share >= best - 0.02);
	if (!taken || sample.length === 0) return undefined;
	return { ...taken.grid, rival: others.find((fit) => apart(fit.first, taken.first))?.grid.epsg ?? null };
}
