import { refuse } from '#platform/result';

/** Accounts of children (domain §7, quality C1–C3): a name to be called by, a user name, a secret of their own; nothing else. Pure. */

/** Letters and figures nobody mixes up when reading them from a card. */
const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
export const CODE_LENGTH = 8;

/** Turns random bytes into a one-time code; 31^8 of them, tried at most a few times a minute. */
export function codeFrom(random: Uint8Array): string {
	return Array.from(random.slice(0, CODE_LENGTH), (byte) => CODE_LETTERS[byte % CODE_LETTERS.length]).join('');
}
/** As printed: two groups of four. */
export const printedCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;
/** As typed: any case, with or without the dash or spaces. */
export const typedCode = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

const ANIMALS = [
	'heron',
	'otter',
	'robin',
	'tiger',
	'panda',
	'koala',
	'zebra',
	'camel',
	'eagle',
	'whale',
	'moose',
	'finch',
	'gecko',
	'lemur',
	'swift',
	'tapir'
] as const;

/** A user name that a child can type on any keyboard: the first name where it has Latin letters, an animal, a number. */
export function usernameFrom(firstName: string, random: Uint8Array): string {
	const plain = firstName
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z]/g, '')
		.slice(0, 12);
	const animal = ANIMALS[(random[0] ?? 0) % ANIMALS.length] as string;
	const number = 100 + ((((random[1] ?? 0) << 8) | (random[2] ?? 0)) % 900);
	return plain.length >= 2 ? `${plain}-${animal}-${number}` : `${animal}-${number}${((random[3] ?? 0) % 90) + 10}`;
}

/** Names of a class as pasted: one a line, perhaps from a table; the first word is what everybody sees. At most 40. */
export function namesIn(text: string): { firstName: string; lastName: string }[] {
	return text
		.split('\n')
		.map((line) =>
			line
				.replace(/^\s*\d+[.)]?\s+/, '')
				.replace(/[\t;,|]+/g, ' ')
				.replace(/\s+/g, ' ')
				.trim()
		)
		.filter(Boolean)
		.map((line) => {
			const [firstName = '', ...rest] = line.split(' ');
			return { firstName, lastName: rest.join(' ') };
		});
}

export const PICTURES = [
	'sun',
	'moon',
	'star',
	'heart',
	'cat',
	'dog',
	'fish',
	'bird',
	'tree',
	'flower',
	'apple',
	'cake',
	'house',
	'car',
	'boat',
	'key'
] as const;
export type Picture = (typeof PICTURES)[number];
export const PICTURE_COUNT = 4;
/** A picture password is kept like any other: as one hashed text. */
export const pictureSecret = (pictures: readonly string[]): string => `pictures:${pictures.join(',')}`;

/** What a pupil is told where a grown-up reads of a password. */
export const wrongSecret = () => refuse('wrong-secret');

/** Easy pictures, all the same or in a row as shown, are guessed first. */
export function isEasyPictures(pictures: readonly string[]): boolean {
	const places = pictures.map((one) => PICTURES.indexOf(one as Picture));
	const steps = places.slice(1).map((place, at) => place - (places[at] ?? 0));
	return new Set(pictures).size < 3 || steps.every((one) => one === 1) || steps.every((one) => one === -1);
}

/** Suggestions of three different words each, from the list of the language; random bytes make the choice. */
export function wordSuggestions(words: readonly string[], random: Uint16Array, count: number): string[] {
	return Array.from({ length: count }, (_, row) => {
		const left = [...words];
		return [0, 1, 2].map((at) => left.splice((random[row * 3 + at] ?? 0) % left.length, 1)[0]).join('-');
	});
}

/** A pupil as a school reads it: a child of another school by the first name only (domain §7). */
export const asReadBy = <P extends { lastName: string; schoolId: string }>(pupil: P, schoolId: string | null): P =>
	pupil.schoolId === schoolId ? pupil : { ...pupil, lastName: '' };
