import type { Chance } from '#platform/demo';
import type { PlaceStock } from './place-stock.ts';
import { places as arab } from './places-arab.ts';
import { places as balkans } from './places-balkans.ts';
import { places as centre } from './places-centre.ts';
import { places as east } from './places-east.ts';
import { places as north } from './places-north.ts';
import { places as south } from './places-south.ts';
import { places as west } from './places-west.ts';

/** By country, Belgium by community (`BE-fr`): the keys are those of the offices. */
export const places: Readonly<Record<string, PlaceStock>> = { ...north, ...west, ...south, ...centre, ...balkans, ...east, ...arab };

export type Town = { name: string; of: string; latin: string; region: string; lat: number; lon: number };

/** Reads the lines of a stock: "Tartu | Tartu maakond | 58.378 | 26.729". */
export function townsOf(stock: PlaceStock): Town[] {
	return linesOf(stock.towns).map((line) => {
		const [written = '', region = '', lat, lon] = line.split(' | ');
		const [name = '', of = name, latin = name] = written.split('/');
		return { name, of: of || name, latin, region, lat: Number(lat), lon: Number(lon) };
	});
}

export const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** Fills a form: each `#` becomes a digit (the first not 0), each `@` a letter. */
export const fillForm = (chance: Chance, form: string): string =>
	form.replace(/[#@]/g, (sign, at: number) =>
		sign === '@' ? chance.pick([...'ABCDEFGHJKLMNPRSTUVWXYZ']) : String(chance.whole(at === 0 ? 1 : 0, 9))
	);
