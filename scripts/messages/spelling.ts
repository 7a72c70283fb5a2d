import type { Token } from '@messageformat/parser';
import type { Locale } from '../../src/platform/i18n/locales.ts';

type Rule = { wrong: RegExp; say: string };

/** Stands for an argument or a count where the words around it are judged. */
const ARGUMENT = '\ufffc';
/** Names, formats and examples that stay in Latin letters beside another script. */
const latinNames =
	/\b(?:eTwinning|TwinSpace|Erasmus|JavaScript|JPG|PNG|GIF|WebP|AVIF|PDF|CSV|MB|GB|QR|AA|EN|EE|[ABC][12]|https?|(?:www\.)?school\.example|giulia-heron-\d+)\b/g;

const everywhere: Rule[] = [
	{ wrong: /["']/, say: 'straight quotes; write the ones of the language, and ’ as apostrophe' },
	{ wrong: / {2}/, say: 'two spaces in a row' },
	{ wrong: /\s…|\.\.\./, say: 'write … as one sign, directly after the word' }
];
const byLanguage: Record<Locale, Rule[]> = {
	en: [{ wrong: /[«»„]/, say: 'quotes in English are “ ”' }],
	fr: [
		{ wrong: /[“”„]/, say: 'quotes in French are « »' },
		{ wrong: /[^\s?!(](?:[;?!»]|:(?!\/\/|\d))|«(?!\s)/, say: 'French has a space before : ; ! ? » and after «' }
	],
	el: [
		{ wrong: /[“”„]/, say: 'quotes in Greek are « »' },
		{ wrong: /[?\u037e]/, say: 'the Greek question mark is written ;' },
		{ wrong: /\u0387/, say: 'the Greek semicolon is written ·' },
		{ wrong: /[\u1f00-\u1fff]/, say: 'Greek is written with one accent' },
		{ wrong: /[A-Za-z][\u0370-\u03ff]|[\u0370-\u03ff][A-Za-z]/, say: 'Greek and Latin letters in one word' }
	],
	ar: [
		{ wrong: /[“”„]/, say: 'quotes in Arabic are « »' },
		{ wrong: /[?;]|,(?!\d)/, say: 'Arabic has ؟ ؛ ، for ? ; ,' },
		{ wrong: /[\u06a9\u06cc]/, say: 'Persian ک or ی in an Arabic word' },
		{ wrong: /[\u0660-\u0669\u06f0-\u06f9]/, say: 'digits are Latin (1, 2, 3) in all languages' }
	]
};

/** What a reader of the language would mark in red: quotes, signs and spaces, letters of a foreign script, lost accents. */
export function misspelt(tokens: Token[], locale: Locale): string[] {
	const words = wordsOf(tokens);
	return [
		...[...everywhere, ...byLanguage[locale]].filter(({ wrong }) => wrong.test(words)).map(({ say }) => say),
		...(locale === 'el' ? unaccented(words).map((word) => `“${word}” has no accent`) : []),
		...(locale === 'el' || locale === 'ar' ? latinWords(words, locale).map((word) => `“${word}” is left in Latin letters`) : []),
		...counts(tokens, locale)
	];
}

/** The text of all branches, one to a line. */
function wordsOf(tokens: Token[]): string {
	return tokens
		.map((token) => {
			if (token.type === 'content') return token.value;
			return 'cases' in token ? token.cases.map((one) => `\n${wordsOf(one.tokens)}`).join('') : ARGUMENT;
		})
		.join('');
}

/** A count is written # inside its plural, formatted; Arabic says one and two in the noun itself. */
function counts(tokens: Token[], locale: Locale): string[] {
	return tokens.flatMap((token) => {
		if (!('cases' in token)) return [];
		return token.cases.flatMap(({ key, tokens: inner }) => [
			...(token.type === 'plural' && inner.some((part) => part.type === 'argument' && part.arg === token.arg)
				? [`{${token.arg}} inside its own plural is not formatted; write #`]
				: []),
			...(locale === 'ar' && token.type === 'plural' && /^(?:one|two)$/.test(key) && inner.some((part) => part.type === 'octothorpe')
				? [`"${key}" is said in words in Arabic, without #`]
				: []),
			...counts(inner, locale)
		]);
	});
}

const latinWords = (words: string, locale: Locale): string[] =>
	words
		.replace(latinNames, '')
		.replace(locale === 'el' ? /\be-mails?\b/gi : /$^/, '')
		.match(/[A-Za-z][A-Za-z-]+/g) ?? [];

/** One vowel sound each: a pair that sounds as one, or an i that glides into the next vowel (για, πιο). */
const VOWEL_SOUND = /αι|ει|οι|υι|ου|αυ|ευ|ηυ|ι[αεοωυ]|[αεηιουω]/g;
const soundAsOne = /^(?:ποι(?:ος|α|ο|ον|οι|ες|ους|ων|αν)|γεια|μιας)$/;

/** Words of two syllables and more that carry no accent; capitals (ΕΕ) and single syllables take none. */
function unaccented(words: string): string[] {
	return (words.match(/[\u0370-\u03ff]+/g) ?? []).filter((word) => {
		const lower = word.toLowerCase();
		if (/[άέήίόύώΐΰϊϋΆΈΉΊΌΎΏ]/.test(word) || soundAsOne.test(lower) || word === word.toUpperCase()) return false;
		return (lower.match(VOWEL_SOUND) ?? []).length > 1;
	});
}
