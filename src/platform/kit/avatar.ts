/** How many colours of faces tokens.css has (`--face-0` …). */
const FACES = 10;

type Face = { colour: number; initials: string };
/** A page shows the same few people many times; forgotten all at once when there are too many. */
const faces = new Map<string, Face>();
function known(name: string): Face {
	const found = faces.get(name);
	if (found) return found;
	if (faces.size > 5000) faces.clear();
	const face = { colour: colourOf(name), initials: lettersOf(name) };
	faces.set(name, face);
	return face;
}

/** The colour that belongs to a name: the same on every page, for everybody. */
export const faceOf = (name: string): number => known(name).colour;

/**
 * The letters that stand for a name: first and last word's. One letter where the script joins its letters (Arabic), because
 * two of them would read as a word.
 */
export const initialsOf = (name: string): string => known(name).initials;

function colourOf(name: string): number {
	let hash = 7;
	for (const letter of name.normalize('NFC').toLowerCase()) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
	return hash % FACES;
}

function lettersOf(name: string): string {
	const words = name.normalize('NFC').match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
	const [first = '', last = ''] = [words.at(0), words.length > 1 ? words.at(-1) : ''];
	const letters = [...first].slice(0, 1).join('') + (/\p{Script=Arabic}/u.test(first) ? '' : [...last].slice(0, 1).join(''));
	// Georgian writes names without capitals, and few fonts have them.
	return /\p{Script=Georgian}/u.test(letters) ? letters : letters.toLocaleUpperCase();
}
