import { parse, type Token } from '@messageformat/parser';
import { tagOf, type Locale } from '../../src/platform/i18n/locales.ts';

export type Argument = { kind: 'text' | 'number' | 'select'; cases: string[] };
export type Shape = {
	tokens: Token[];
	args: Map<string, Argument>;
	/** Case keys of every plural and ordinal in the message. */
	plurals: { arg: string; type: 'cardinal' | 'ordinal'; cases: string[] }[];
	/** `{d, date}` and other formats that the house does itself (they need the reader's time zone). */
	foreignFormats: string[];
};

/** The parts of an ICU message. Throws on broken syntax. */
export function shapeOf(message: string): Shape {
	const shape: Shape = { tokens: parse(message, { strictPluralKeys: false }), args: new Map(), plurals: [], foreignFormats: [] };
	for (const token of shape.tokens) visit(token, shape);
	return shape;
}

function visit(token: Token, shape: Shape): void {
	if (token.type === 'argument') note(shape, token.arg, 'text', []);
	if (token.type === 'function') {
		if (token.key !== 'number' || token.param) shape.foreignFormats.push(`{${token.arg}, ${token.key}…}`);
		note(shape, token.arg, 'number', []);
	}
	if (token.type !== 'plural' && token.type !== 'selectordinal' && token.type !== 'select') return;
	const cases = token.cases.map(({ key }) => key);
	note(shape, token.arg, token.type === 'select' ? 'select' : 'number', token.type === 'select' ? cases : []);
	if (token.type !== 'select') shape.plurals.push({ arg: token.arg, type: token.type === 'plural' ? 'cardinal' : 'ordinal', cases });
	for (const inner of token.cases.flatMap(({ tokens }) => tokens)) visit(inner, shape);
}

/** An argument used both as text and as number is a number: the stricter use counts. */
function note(shape: Shape, name: string, kind: Argument['kind'], cases: string[]): void {
	const known = shape.args.get(name);
	if (!known) shape.args.set(name, { kind, cases });
	else if (kind !== 'text') shape.args.set(name, { kind, cases: [...new Set([...known.cases, ...cases])] });
}

/** The plural categories that a language needs, from CLDR. Arabic has six. */
export const categoriesOf = (locale: Locale, type: 'cardinal' | 'ordinal'): string[] =>
	new Intl.PluralRules(tagOf(locale), { type }).resolvedOptions().pluralCategories;

/** The message's text if it takes no arguments (quotes resolved), else undefined. */
export function plainText({ tokens, args }: Shape): string | undefined {
	if (args.size > 0) return undefined;
	return tokens.map((token) => (token.type === 'content' ? token.value : '')).join('');
}
