import type { Locale } from '../../src/platform/i18n/locales.ts';

const NARROW_NO_BREAK_SPACE = '\u202f';

/**
 * The message as it is set, from the message as it is typed. French signs of two strokes never begin a line: the space
 * before : ; ! ? » and after « becomes a narrow one that does not break, so that nobody has to type what cannot be seen.
 * Works on the raw ICU text, whose own syntax has no such place.
 */
export function typeset(message: string, locale: Locale): string {
	if (locale !== 'fr') return message;
	return message.replace(/[ \u00a0](?=[:;?!»])/g, NARROW_NO_BREAK_SPACE).replace(/«[ \u00a0]/g, `«${NARROW_NO_BREAK_SPACE}`);
}
