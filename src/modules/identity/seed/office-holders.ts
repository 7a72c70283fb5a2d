import { chance, plainLatin } from '#platform/demo';
import { drawName } from './names.ts';

export type OfficeKey = { key: string; country: string };
export type OfficeHolder = { office: string; country: string; first: string; last: string; email: string };

/** Desks where two work side by side in the demo world, so that "two officers at once" can be tried. */
const DESKS_OF_TWO: readonly string[] = ['EE', 'IT'];
/** As the pictures of the design know her. */
const KNOWN: Readonly<Record<string, { first: string; last: string }>> = { EE: { first: 'Kristiina', last: 'Noor' } };

/** The officers of each office; the first has an address one can remember: `officer.ee@etwinning.example`. */
export function officeHolders(offices: readonly OfficeKey[]): OfficeHolder[] {
	return offices.flatMap(({ key, country }) => {
		const stream = chance(`office/${key}`);
		const first = { ...drawName(stream, key), ...KNOWN[key] };
		const second = drawName(stream, key);
		const desk = key.toLowerCase();
		const holders: OfficeHolder[] = [
			{ office: key, country, first: first.first, last: first.last, email: `officer.${desk}@etwinning.example` }
		];
		if (DESKS_OF_TWO.includes(key)) {
			const handle = plainLatin(`${second.latinFirst} ${second.latinLast}`);
			holders.push({ office: key, country, first: second.first, last: second.last, email: `${handle}.${desk}@etwinning.example` });
		}
		return holders;
	});
}
