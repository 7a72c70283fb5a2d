import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

type Colours = Record<string, number>;

/** Relative luminance (WCAG 2) of an OKLCH colour, by Ottosson's matrices. */
function luminance(lightness: number, chroma: number, hue: number): number {
	const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
	const [l, m, s] = [
		(lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3,
		(lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3,
		(lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
	];
	const clamp = (x: number): number => Math.min(1, Math.max(0, x));
	return (
		0.2126 * clamp(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) +
		0.7152 * clamp(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) +
		0.0722 * clamp(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
	);
}

const coloursOf = (part: string): Colours =>
	Object.fromEntries(
		[...part.matchAll(/--([\w-]+): oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)/g)].map(([, name = '', l, c, h]) => [
			name,
			luminance(Number(l) / 100, Number(c), Number(h))
		])
	);

const themes = { light: coloursOf(light), dark: { ...coloursOf(light), ...coloursOf(dark) } };

const grounds = ['paper', 'surface', 'sunken'];
const text: [ink: string, ground: string][] = [
	...['ink', 'ink-2', 'ink-3', 'blue', 'sun-ink', 'leaf', 'coral'].flatMap((ink) =>
		grounds.map((ground): [string, string] => [ink, ground])
	),
	...['blue', 'sun', 'leaf', 'coral'].flatMap((hue): [string, string][] => [
		[hue === 'sun' ? 'sun-ink' : hue, `${hue}-wash`],
		['ink', `${hue}-wash`],
		['ink-2', `${hue}-wash`]
	]),
	['on-blue', 'blue'],
	['on-blue', 'blue-press'],
	['on-sun', 'sun'],
	['on-sun', 'sun-press'],
	['on-coral', 'coral'],
	['on-coral', 'coral-press'],
	['paper', 'ink'],
	['ink', 'land'],
	['ink', 'sea'],
	...Array.from({ length: 10 }, (_, n): [string, string] => ['on-face', `face-${n}`])
];
/** Edges that say where a control is, and the inner ring of the focus. */
const edges: [string, string][] = [
	...['line-field', 'ink', 'blue', 'coral'].flatMap((edge) => ['paper', 'surface'].map((ground): [string, string] => [edge, ground])),
	['blue', 'land'],
	['blue', 'sea']
];

describe.each(Object.entries(themes))('%s', (_, colours) => {
	const ratio = (one: string, other: string): number => {
		const [a, b] = [colours[one], colours[other]];
		if (a === undefined || b === undefined) throw new Error(`no colour ${one} or ${other}`);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	};
	it.each(text)('%s can be read on %s', (ink, ground) => expect(ratio(ink, ground)).toBeGreaterThanOrEqual(4.5));
	it.each(edges)('%s is seen on %s', (edge, ground) => expect(ratio(edge, ground)).toBeGreaterThanOrEqual(3));
});
