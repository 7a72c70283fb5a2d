import { analyse } from 'chardet';
import { ALPHABETS, CODE_PAGES, USUAL_PAGE, type CodePage } from './encoding.data.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | CodePage;

/** Blocks of this size with a letter beyond ASCII are kept for judging the code page, up to the sample's limit. */
const BLOCK = 2048;
const SAMPLE_LIMIT = 128 * 1024;
/** One broken sequence in this many bytes beyond ASCII is a damaged UTF-8 file rather than another encoding. */
const DAMAGE = 200;

/** What one pass over a file's bytes tells about its encoding. Feed every chunk to `surveyChunk` in order. */
export type ByteSurvey = {
	head: number[];
	bytes: number;
	high: number;
	zerosAtEven: number;
	zerosAtOdd: number;
	brokenUtf8: number;
	/** The last three bytes. */
	tail: number;
	sample: Uint8Array[];
	sampled: number;
	decoder: TextDecoder;
};

export const startSurvey = (): ByteSurvey => ({
	head: [],
	bytes: 0,
	high: 0,
	zerosAtEven: 0,
	zerosAtOdd: 0,
	brokenUtf8: 0,
	tail: 0,
	sample: [],
	sampled: 0,
	decoder: new TextDecoder('utf-8')
});

function countBroken(text: string): number {
	let count = 0;
	for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
	return count;
}

/** Adds the next bytes of the file to the survey. */
export function surveyChunk(survey: ByteSurvey, chunk: Uint8Array): void {
	for (let i = 0; survey.head.length < 4 && i < chunk.length; i++) survey.head.push(chunk[i] ?? 0);
	for (let start = 0; start < chunk.length; start += BLOCK) {
		const block = chunk.subarray(start, start + BLOCK);
		let high = 0;
		for (let i = 0; i < block.length; i++) {
			const byte = block[i] as number;
			survey.tail = ((survey.tail << 8) | byte) & 0xffffff;
			// The replacement character itself, from an earlier damage, is sound UTF-8.
			if (survey.tail === 0xefbfbd) survey.brokenUtf8--;
			if (byte >= 0x80) high++;
			else if (byte === 0 && (survey.bytes + start + i) % 2 === 0) survey.zerosAtEven++;
			else if (byte === 0) survey.zerosAtOdd++;
		}
		survey.high += high;
		if (high > 0 && survey.sampled < SAMPLE_LIMIT) {
			survey.sample.push(block.slice());
			survey.sampled += block.length;
		}
	}
	survey.bytes += chunk.length;
	survey.brokenUtf8 += countBroken(survey.decoder.decode(chunk, { stream: true }));
}

/**
 * The encoding of a surveyed file: byte-order mark, zero bytes of UTF-16, valid UTF-8, and only then the 8-bit code pages, of which
 * the one is taken whose letters make up the words of the country's `languages` (BCP 47).
 */
export function decideEncoding(survey: ByteSurvey, languages: readonly string[]): Encoding {
	const [a, b, c] = survey.head;
	if (a === 0xff && b === 0xfe) return 'utf-16le';
	if (a === 0xfe && b === 0xff) return 'utf-16be';
	if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
	const zeros = survey.zerosAtEven + survey.zerosAtOdd;
	if (zeros > survey.bytes / 50) return survey.zerosAtOdd > survey.zerosAtEven ? 'utf-16le' : 'utf-16be';
	if (survey.brokenUtf8 <= survey.high / DAMAGE) return 'utf-8';
	return decideCodePage(Buffer.concat(survey.sample), languages);
}

function decideCodePage(sample: Uint8Array, languages: readonly string[]): CodePage {
	const known = languages.filter((language) => ALPHABETS[language]);
	const alphabet = new Set((known.length > 0 ? known : Object.keys(ALPHABETS)).flatMap((language) => [...(ALPHABETS[language] ?? '')]));
	const scores = CODE_PAGES.map((page) => ({ page, score: plausibility(new TextDecoder(page).decode(sample), alphabet) }));
	const best = Math.max(...scores.map((one) => one.score));
	const tied = scores.filter((one) => one.score === best).map((one) => one.page);
	const usual = known.map((language) => USUAL_PAGE[language] ?? 'windows-1252').find((page) => tied.includes(page));
	return usual ?? statisticalGuess(sample, tied) ?? tied[0] ?? 'windows-1252';
}

/** Without a language to go by, letter statistics break the tie. */
function statisticalGuess(sample: Uint8Array, tied: readonly CodePage[]): CodePage | undefined {
	const guesses = analyse(sample).map((match) =>
		match.name.toLowerCase().replace('iso-8859-1', 'windows-1252').replace('iso-8859-9', 'windows-1254')
	);
	return tied.find((page) => page === guesses.find((guess) => tied.some((one) => one === guess)));
}

const NEUTRAL = /[\u2010-\u203a\u20ac\u2122\u00a0\u00a7\u00ab\u00ad\u00b0\u00b4\u00b7\u00bb\u00aa\u00ba№]/u;

/** How well decoded text reads: own letters count for it; signs, foreign letters and scripts mixed inside a word against it. */
function plausibility(text: string, alphabet: ReadonlySet<string>): number {
	let score = 0;
	for (const { 0: char, index } of text.matchAll(/[^\x00-\x7f]/g)) {
		if (NEUTRAL.test(char)) continue;
		const lower = char.toLowerCase();
		if (!/\p{L}/u.test(char)) score -= 2;
		else if (!alphabet.has(lower)) score -= 1;
		else score += 1;
		const touchesLatin = /[a-z]/i.test(text[index - 1] ?? '') || /[a-z]/i.test(text[index + 1] ?? '');
		if (touchesLatin && /\p{L}/u.test(char) && !/\p{Script=Latin}/u.test(char)) score -= 2;
		// A capital inside a lower-case word is a letter read from the wrong page.
		if (lower !== char && /\p{Ll}/u.test(text[index - 1] ?? '')) score -= 1;
	}
	return score;
}
