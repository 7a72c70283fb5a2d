import type { Chance } from '#platform/demo';
import { names as arab } from './names-arab.ts';
import { names as balkans } from './names-balkans.ts';
import { names as centre } from './names-centre.ts';
import { names as east } from './names-east.ts';
import { names as north } from './names-north.ts';
import { names as south } from './names-south.ts';
import { names as west } from './names-west.ts';
import type { NameStock } from './name-stock.ts';

/** A name as its owner writes it, and in the Latin letters of an e-mail address. */
export type DrawnName = { first: string; last: string; latinFirst: string; latinLast: string };

const stocks: Readonly<Record<string, NameStock>> = { ...north, ...west, ...south, ...centre, ...balkans, ...east, ...arab };
/** Countries, and communities such as `BE-fr`, for which there are names. */
export const namePlaces: readonly string[] = Object.keys(stocks);

type Written = { own: string; latin: string };
const split = new Map<string, string[]>();

function wordsOf(list: string): string[] {
	let words = split.get(list);
	if (!words) split.set(list, (words = list.split(' ')));
	return words;
}

function written(word: string): Written {
	const [own = '', latin = own] = word.replaceAll('_', ' ').split('=');
	return { own, latin };
}

/** Teachers are mostly women, in every country that takes part. */
const WOMEN = 0.7;
/** Where two scripts are at home, some people write the Latin one on an international site. */
const WRITES_LATIN = 0.2;

/** Draws a name of somebody from `place`; `pupil` takes the first names of children. A place without names borrows some. */
export function drawName(chance: Chance, place: string, who: 'adult' | 'pupil' = 'adult'): DrawnName {
	const stock = stocks[place] ?? stocks[place.slice(0, 2)] ?? stocks[`${place}-fr`] ?? stocks.EE;
	if (!stock) throw new Error('no names at all');
	const woman = chance.maybe(WOMEN);
	const first = written(chance.pick(wordsOf(who === 'pupil' ? stock.pupils : woman ? stock.female : stock.male)));
	const family = () => {
		const [man = '', lady = man] = chance.pick(wordsOf(stock.family)).split('/');
		return written(woman ? lady : man);
	};
	const families = chance.some(Array.from({ length: stock.familyNames ?? 1 }, family), stock.familyNames ?? 1);
	const last = { own: families.map((f) => f.own).join(' '), latin: families.map((f) => f.latin).join(' ') };
	const latin = chance.maybe(WRITES_LATIN);
	return {
		first: latin ? first.latin : first.own,
		last: latin ? last.latin : last.own,
		latinFirst: first.latin,
		latinLast: families[0]?.latin ?? ''
	};
}
