/** Invisible and direction-changing characters have no place in a name (quality I12). */
const HIDDEN =
	/[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]/u;
/** More marks upon one letter than any script writes: they run over the lines above and below. */
const HEAPED = /\p{M}{5}/u;
/** The scripts whose letters are taken for one another: а and a, Ρ and P. */
const ALIKE = [/\p{Script=Latin}/u, /\p{Script=Greek}/u, /\p{Script=Cyrillic}/u];

/** Does a text that is made into a name hold characters that cannot be seen or change its direction (quality I12)? */
export const hasHiddenCharacters = (value: string): boolean => HIDDEN.test(value);

/** Why a text is no person's name, or undefined where it is one (quality I12). Words of several scripts may stand beside each other. */
export function faultOfPersonName(value: string): 'hidden-characters' | 'no-name' | 'mixed-letters' | undefined {
	if (HIDDEN.test(value)) return 'hidden-characters';
	if (!/\p{L}/u.test(value) || HEAPED.test(value)) return 'no-name';
	const words = value.match(/[\p{L}\p{M}]+/gu) ?? [];
	return words.some((word) => ALIKE.filter((script) => script.test(word)).length > 1) ? 'mixed-letters' : undefined;
}
