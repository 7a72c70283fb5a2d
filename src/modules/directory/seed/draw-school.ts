import { ago, type Chance, days, plainLatin } from '#platform/demo';
import { type Level, levels as allLevels } from '../school.ts';
import { schoolRow, type SchoolRow } from '../school.seed.ts';
import { knownSchools } from './known-schools.ts';
import { fillForm, linesOf, places, townsOf, type Town } from './places.ts';
import { schoolLines } from './school-texts.ts';

/** A school with what its people are drawn from: `place` is the key of its office and of its stock of names. */
export type DemoSchool = { row: SchoolRow; place: string; levels: readonly Level[]; domain: string; key: string };

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const PLACED_WITHIN_DEGREES = 0.06;

function about(chance: Chance, language: string): string {
	const own = schoolLines[language];
	const [are, does] = (own && chance.maybe(0.75) ? own : schoolLines.en) ?? ['', ''];
	return chance.maybe(0.75) ? `${chance.pick(linesOf(are))} ${chance.pick(linesOf(does))}` : '';
}

function nameOf(chance: Chance, pattern: string, town: Town, patron: string): string {
	const number = chance.whole(1, 12);
	return pattern
		.replace('{town}', town.name)
		.replace('{of town}', town.of)
		.replace('{latin town}', town.latin)
		.replace('{patron}', patron)
		.replace('{n}', String(number))
		.replace('{r}', ROMAN[number - 1] ?? 'I');
}

/** A name for the school's addresses: from its own where that has Latin letters. */
function domainLabel(name: string, town: Town, unique: (draw: () => string) => string): string {
	const words = plainLatin(name).split('.');
	const readable = words.join('').length > 5;
	let number = 0;
	return unique(() => {
		number += 1;
		if (!readable) return `school-${number}`;
		const label = [...words, ...(number > 1 ? plainLatin(town.latin).split('.') : []), ...(number > 2 ? [String(number)] : [])];
		return label.join('-').slice(0, 50);
	});
}

/** Draws schools for every place; known ones stand first in theirs. Names and codes differ within a country. */
export function drawSchools(chance: Chance, now: Date): DemoSchool[] {
	const taken = new Set<string>();
	const unique = (draw: () => string): string => {
		for (let tries = 0; ; tries++) {
			const drawn = tries < 400 ? draw() : `${draw()} ${tries - 398}`;
			if (taken.has(drawn)) continue;
			taken.add(drawn);
			return drawn;
		}
	};
	return Object.entries(places).flatMap(([place, stock]) => {
		const stream = chance.branch(place);
		const country = place.slice(0, 2);
		const towns = townsOf(stock);
		const language = stock.languages.split(' ')[0] ?? 'en';
		const known = knownSchools.filter((school) => school.place === place);
		const drawn = Array.from({ length: Math.max(1, stock.schools - known.length) }, (_, at) => {
			const town = towns[at % towns.length] ?? stream.pick(towns);
			const [forms = '', pattern = ''] = stream.pick(linesOf(stock.patterns)).split(': ');
			const name = unique(() => nameOf(stream, pattern, town, stream.pick(stock.patrons.split('|'))));
			const domain = `${domainLabel(name, town, unique)}.${country.toLowerCase()}.example`;
			return { town, name, forms, domain, code: '', text: about(stream, language), key: '' };
		});
		const all = [
			...known.map((one) => ({
				town: towns.find((town) => town.name === one.town) ?? stream.pick(towns),
				name: one.name,
				forms: one.levels.join('+'),
				domain: one.domain,
				code: one.code,
				text: one.about,
				key: one.key
			})),
			...drawn
		];
		return all.map(({ town, name, forms, domain, code, text, key }): DemoSchool => {
			const levels = allLevels.filter((level) => forms.split('+').includes(level));
			const aside = () => (stream.next() - 0.5) * PLACED_WITHIN_DEGREES;
			const row = schoolRow({
				id: stream.uuid(),
				country,
				official_code: code || (stock.code && unique(() => fillForm(stream, stock.code))) || null,
				source: stock.code || code ? `register-${country.toLowerCase()}` : 'entered',
				status: stock.code || code ? 'register' : 'checked',
				name,
				levels: [...levels],
				street: stream.pick(stock.streets.split('|')).replace('{n}', String(stream.whole(1, 88))),
				postcode: null,
				city: town.name,
				region: town.region,
				lat: Number((town.lat + aside()).toFixed(5)),
				lon: Number((town.lon + aside()).toFixed(5)),
				website: stream.maybe(0.8) || key ? `https://www.${domain}` : null,
				email_domain: stream.maybe(0.85) || key ? domain : null,
				about: text,
				created_at: ago(now, days(stream.whole(200, 3600)))
			});
			return { row, place, levels, domain, key };
		});
	});
}
