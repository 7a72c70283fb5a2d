import { parse } from 'svelte/compiler';
import type { Finding } from './findings.ts';
import { readText } from './imports.ts';
import { filesUnder } from './sources.ts';
import { lineCounter } from './usage.ts';

/** Attributes and component properties that people read or hear. */
const spoken = new Set([
	'aria-label',
	'aria-description',
	'aria-roledescription',
	'aria-valuetext',
	'title',
	'placeholder',
	'alt',
	'label',
	'hint',
	'heading',
	'legend',
	'caption',
	'summary'
]);
/** Elements whose content is no language. */
const silent = new Set(['code', 'script', 'style', 'kbd', 'samp']);
/** Names that are the same in every language. */
const names = /\b(?:eTwinning|TwinSpace|eTwinner|Erasmus\+|PDF|CSV|QR|EU)\b/g;

/** Parts joined by the comma of some languages only. */
const JOINED = /\.join\((['"`]), \1\)/g;

/** A sign that belongs to the words before it: languages differ in the sign or in the space before it. */
const LOOSE_SIGN = /^[,:;!?](?=\s|$)/;

type Node = { type: string; start: number; [key: string]: unknown };

/**
 * Words that stand in a page instead of in the catalogue: text, spoken attributes, and texts chosen by an expression.
 * Pages for developers (`src/routes/dev`), absent in production, speak English.
 */
export function checkVisibleWords(root: string): Finding[] {
	return filesUnder(root, 'src', ['.svelte'])
		.filter((file) => !file.startsWith('src/routes/dev/'))
		.flatMap((file) => {
			const text = readText(root, file);
			const lineAt = lineCounter(text);
			const words: { at: number; words: string }[] = [];
			visit(parse(text, { modern: true, filename: file }).fragment as unknown as Node, words);
			return [
				...words.map((found) => ({ file, line: lineAt(found.at), message: `"${found.words}" belongs into the message catalogue` })),
				...[...text.matchAll(JOINED)].map(({ index }) => ({
					file,
					line: lineAt(index),
					message: 'Arabic has another comma; write commas(…) or list(…)'
				}))
			];
		});
}

function visit(node: Node, found: { at: number; words: string }[]): void {
	if (typeof node.name === 'string' && silent.has(node.name)) return;
	if (node.type === 'Text') {
		note(node.data, node, found);
		if (typeof node.data === 'string' && LOOSE_SIGN.test(node.data)) found.push({ at: node.start, words: node.data.trim() });
	} else if (node.type === 'ExpressionTag' || node.type === 'HtmlTag') said(node.expression as Node, found);
	else if (node.type === 'Attribute') {
		if (spoken.has(String(node.name))) for (const part of [node.value].flat()) if (isNode(part)) visit(part, found);
	} else if (!node.type.endsWith('Directive')) {
		for (const [name, child] of Object.entries(node)) {
			if (name === 'expression' || name === 'test' || name === 'context') continue;
			for (const inner of [child].flat()) if (isNode(inner)) visit(inner, found);
		}
	}
}

/** The texts that an expression can come to: both branches of a choice, but not what it compares or passes on. */
function said(node: Node, found: { at: number; words: string }[]): void {
	if (node.type === 'Literal') note(node.value, node, found);
	if (node.type === 'TemplateLiteral')
		for (const part of node.quasis as Node[]) note((part.value as { cooked?: unknown }).cooked, part, found);
	const parts =
		node.type === 'ConditionalExpression'
			? [node.consequent, node.alternate]
			: node.type === 'LogicalExpression' || node.type === 'BinaryExpression'
				? [node.left, node.right]
				: [];
	if (node.type === 'BinaryExpression' && node.operator !== '+') return;
	for (const part of parts) if (isNode(part)) said(part, found);
}

function note(text: unknown, node: Node, found: { at: number; words: string }[]): void {
	if (typeof text !== 'string') return;
	if (!/\p{L}/u.test(text.replace(names, ''))) return;
	found.push({ at: node.start + (text.length - text.trimStart().length), words: text.trim().replace(/\s+/g, ' ').slice(0, 60) });
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
