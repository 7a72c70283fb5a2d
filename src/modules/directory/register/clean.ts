import { PLACEHOLDERS, PUBLIC_MAIL } from './clean.data.ts';

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', '#39': "'", '#039': "'" };
/** Control characters and what turns or hides text (quality I12). */
const HIDDEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** No word for "nothing" is longer. */
const LONGEST_PLACEHOLDER = Math.max(...[...PLACEHOLDERS].map((word) => word.length)) + 2;

/** "Non disponible", "null", "-": the register's way to say nothing. */
export function isPlaceholder(value: string): boolean {
	const word = value.trim();
	if (word.length > LONGEST_PLACEHOLDER) return false;
	if (!/[\p{L}\p{N}]/u.test(word)) return true;
	const lower = word.toLowerCase();
	return PLACEHOLDERS.has(lower) || (/^[[(<]/.test(lower) && PLACEHOLDERS.has(lower.replace(/^[[(<]|[\])>]$/g, '')));
}

/** One line of readable text, or null where there is none. A lost quotation mark at the start is dropped; longer than `max` is cut. */
export function cleanText(value: string, max = 200): string | null {
	const text = value
		.replace(/&(amp|quot|apos|lt|gt|nbsp|#0?39);/g, (_, name: string) => ENTITIES[name] ?? '')
		.replace(HIDDEN, '')
		.replace(/\s+/g, ' ')
		.toWellFormed()
		.normalize('NFC')
		.trim();
	const marks = text.split('"').length - 1;
	const whole = marks % 2 === 1 && text.startsWith('"') ? text.slice(1).trim() : text;
	if (isPlaceholder(whole)) return null;
	return whole.length > max
		? whole
				.slice(0, max)
				.replace(/[\ud800-\udbff]$/, '')
				.trim()
		: whole;
}

/** A school's official code. Undoes what spreadsheets do to codes: `="0123"`, `123.0`. */
export function cleanCode(value: string): string | null {
	const text = cleanText(value.replace(/^="?(.*?)"?$/, '$1'), 64)?.replace(/^'/, '');
	if (!text || /^0+$/.test(text)) return null;
	return /^\d+\.0+$/.test(text) ? text.slice(0, text.indexOf('.')) : text;
}

/** Words before a settlement's name that say what kind of settlement it is. */
const SETTLEMENT = /^(?:гр|с|к\.\s?к|общ|м|смт|сел|с-ще|г)\.\s*/iu;

/** Town or village. Names in capitals are written as names, where the language's capitals lose nothing (Greek drops its accents). */
export function cleanPlace(value: string, language: string): string | null {
	const text = cleanText(value, 120)?.replace(SETTLEMENT, '') ?? null;
	if (!text || text.length < 2 || text !== text.toLocaleUpperCase(language) || /\p{Script=Greek}/u.test(text)) return text || null;
	return text
		.toLocaleLowerCase(language)
		.replace(/(^|[\s\-/('’.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toLocaleUpperCase(language));
}

/** An `http(s)` address, completed where the scheme is missing. E-mail addresses and anything else give null. */
export function cleanWebsite(value: string): string | null {
	const first = cleanText(value, 500)
		?.split(/[\s;,|]+/)
		.find((part) => part.includes('.'));
	if (!first || first.includes('@') || first.length > 300) return null;
	const text = /^[a-z]+:\/*/i.test(first) ? first.replace(/^(https?):?\/*/i, '$1://') : `http://${first}`;
	if (!URL.canParse(text)) return null;
	const url = new URL(text);
	if (!/^https?:$/.test(url.protocol) || url.username || !/^[^.].*\.[^.\d]{2,}$/.test(url.hostname)) return null;
	return url.pathname === '/' && !url.search ? `${url.protocol}//${url.host}` : url.href;
}

/**
 * The domain of a school's e-mail address, or null where the address is at a mail service for everybody. The address itself is never
 * kept: it may be a person's.
 */
export function schoolMailDomain(value: string): string | null {
	const domain = /^[^@\s]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i
		.exec(
			value
				.trim()
				.replace(/^mailto:/i, '')
				.split(/[\s;,|]+/)[0] ?? ''
		)?.[1]
		?.toLowerCase();
	if (!domain || domain.length > 120) return null;
	const isPublic = PUBLIC_MAIL.has(domain) || PUBLIC_MAIL.has(`${domain.split('.')[0]}.`);
	return isPublic ? null : domain;
}

/** Yes in the ways that registers say it. */
export const isYes = (value: string): boolean =>
	/^(1|true|yes|y|ja|j|oui|o|si|sí|s|sim|da|да|tak|ano|áno|igen|kyllä|jah|jā|taip|ναι|evet|так|نعم|x)$/iu.test(value.trim());
