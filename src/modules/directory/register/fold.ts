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

/** Accent- and case-blind form of a text for comparing: 'Tõnisson' and 'TONISSON' fold alike. Marks and signs become one space. */
export const fold = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[ßæœøđðþłıħəςةى]/g, (letter) => LOOSE[letter] ?? letter)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** `fold`, after parting what is written together in headers: 'UTMRechtswert', 'gradeFrom', 'Schulbezeichnung_1'. */
export const foldHeader = (header: string): string =>
	fold(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2'));
