/** Letters that Unicode does not take apart, though searchers do. */
const LOOSE: Record<string, string> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ł: 'l',
	ı: 'i',
	ħ: 'h',
	ə: 'e',
	ς: 'σ',
	ة: 'ه',
	ى: 'ي'
};

/** Latin letters that slip into Cyrillic words because they look alike. */
const LATIN_LOOKS: Record<string, string> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у' };
const LATIN_IN_CYRILLIC = /(?<=\p{Script=Cyrillic})[aceopxy]|[aceopxy](?=\p{Script=Cyrillic})/gu;

/** Accent- and case-blind form of a text for comparing: 'Tõnisson' and 'TONISSON' fold alike. Marks and signs become one space. */
export const fold = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[ßæœøđðþłıħəςةى]/g, (letter) => LOOSE[letter] ?? letter)
		.replace(LATIN_IN_CYRILLIC, (letter) => LATIN_LOOKS[letter] ?? letter)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** `fold`, after parting what is written together in headers: 'UTMRechtswert', 'gradeFrom', 'Schulbezeichnung_1'. */
export const foldHeader = (header: string): string =>
	fold(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2'));
