const letters: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	å: 'a',
	ð: 'd',
	đ: 'd',
	þ: 'th',
	ł: 'l',
	ı: 'i',
	ə: 'e',
	ħ: 'h',
	ŋ: 'n',
	ä: 'a',
	ö: 'o',
	ü: 'u'
};

/** A Latin name as an e-mail address spells it: lower case, no accents, words joined by dots. */
export function plainLatin(name: string): string {
	return name
		.toLowerCase()
		.replace(/[ßæœøåðđþłıəħŋäöü]/g, (letter) => letters[letter] ?? letter)
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '.')
		.replace(/^\.|\.$/g, '');
}
