const RIGHT_TO_LEFT = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufeff\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}';
const hasRightToLeft = new RegExp(`[${RIGHT_TO_LEFT}]`, 'u');
const hasLeftToRight = new RegExp(`(?![${RIGHT_TO_LEFT}])\\p{L}`, 'u');
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * Wraps text that runs against the sentence around it (an English title in an Arabic sentence, an Arabic name in a
 * French one), so that neither scrambles the other; needed where no markup can help: mails, titles, labels for screen
 * readers. Text of the sentence's own direction is left as it is, and so are addresses, which mail programs link whole.
 */
export function isolate(text: string, dir: 'ltr' | 'rtl'): string {
	const runsAgainst = dir === 'rtl' ? hasLeftToRight : hasRightToLeft;
	if (!runsAgainst.test(text) || /^(https?:|mailto:|\/)/.test(text)) return text;
	return FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
}
