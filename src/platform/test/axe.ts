import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 AA and the European standard that points to it (quality W1). */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'EN-301-549'];
/** The rules that depend on the colours alone: all that a second look in other colours can judge otherwise. */
const ofColours = ['color-contrast', 'link-in-text-block'];
const options = {
	runOnly: { type: 'tag' as const, values: tags },
	resultTypes: ['violations' as const],
	// Style sheets are fetched again for one experimental rule alone, which is not among ours.
	preload: { assets: ['media'] }
};
let source: string | undefined;

/** What is used of axe's inside: its rules, the tree it judges, and what it has found before it forgets the tree. */
type Check = { result?: boolean; data?: unknown; message?: string };
type VirtualNode = { actualNode: Element; children: VirtualNode[]; _cache: Record<string, unknown>; _stackingContext?: unknown };
type Rule = {
	id: string;
	all: unknown[];
	none: unknown[];
	runChecks(type: string, node: VirtualNode, ...rest: unknown[]): void;
	runChecksSync(type: string, node: VirtualNode, ...rest: unknown[]): { results: Check[] };
};
type Broken = { node: { source: string }; any: Check[]; all: Check[]; none: Check[] };
type Raw = { id: string; help: string; violations: Broken[] };
/** What was judged by day, kept until the same is judged by night. */
type Kept = { judged: { rule: Rule; node: VirtualNode; rest: unknown[] }[]; boxes: string; boxesNow: () => string; forget: () => void };

declare global {
	interface Window {
		axe: {
			run(
				options: Omit<RunOptions, 'reporter'> & { reporter: (raw: Raw[], options: unknown, respond: (answer: unknown) => void) => void }
			): Promise<unknown>;
			_audit: { rules: Rule[] };
			_tree: VirtualNode[];
			_memoizedFns: { clear(): void }[];
			_cache: { set(name: string, value: unknown): void };
		};
		kept?: Kept;
	}
}

/** What axe finds on the page as it stands, one sentence a finding; `[]` is what a test expects. Needs a page with JavaScript. */
export async function axeCheck(page: Page): Promise<string[]> {
	const found = await judgeByDay(page);
	await page.evaluate(() => window.kept?.forget());
	return found;
}

/**
 * What axe finds by day, and what by night. By night a page has other colours in the same boxes, so what was judged there by day is judged
 * once more with the boxes that axe has measured: of its work that is the smaller part. Where a box has moved, everything is done anew.
 */
export async function axeByDayAndNight(page: Page): Promise<{ light: string[]; dark: string[] }> {
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await judgeByDay(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	await settled(page);
	const dark = await page.evaluate(judgeAgain);
	return { light, dark: dark ?? (await axeCheck(page)) };
}

/** What is half faded in has half its contrast; what turns for ever is not waited for. */
const settled = (page: Page): Promise<unknown> =>
	page.waitForFunction(() =>
		document.getAnimations().every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity)
	);

async function judgeByDay(page: Page): Promise<string[]> {
	source ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
	await settled(page);
	// Evaluated by the browser's own tools, which the content security policy of the page does not bind; once a page, it is large.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
	return page.evaluate(judgeAll, { options, ofColours });
}

/* The rest runs in the page. */

function judgeAll(given: { options: RunOptions; ofColours: string[] }): Promise<string[]> {
	const { axe } = window;
	const judged: Kept['judged'] = [];
	for (const rule of axe._audit.rules.filter(({ id }) => given.ofColours.includes(id))) {
		if (rule.all.length + rule.none.length > 0) throw new Error(`${rule.id} has other checks than expected`);
		const prototype = Object.getPrototypeOf(rule) as Rule;
		rule.runChecks = (type, node, ...rest) => {
			if (type === 'any') judged.push({ rule, node, rest });
			prototype.runChecks.call(rule, type, node, ...rest);
		};
	}
	// Axe paints a text to see whether its font makes a picture of it. No font of ours does, so every text is judged as one.
	axe._cache.set('fonts', new Proxy({}, { get: () => ({ occurrences: Infinity, numLigatures: 0 }) }));
	const boxesNow = (): string =>
		Array.from(document.querySelectorAll('*'), (element) => {
			const { x, y, width, height } = element.getBoundingClientRect();
			return [x, y, width, height, getComputedStyle(element).visibility].join();
		}).join(';');
	return new Promise((tell, fail) => {
		const reporter = (raw: Raw[], _: unknown, respond: (answer: unknown) => void): void => {
			window.kept = { judged, boxes: boxesNow(), boxesNow, forget: () => respond(undefined) };
			tell(
				raw.flatMap(({ id, help, violations }) =>
					violations.map(
						({ node, any, all, none }) => `${id}: ${help}: ${node.source.slice(0, 160)} (${any.concat(all, none)[0]?.message ?? ''})`
					)
				)
			);
		};
		axe.run({ ...given.options, reporter }).catch(fail);
	});
}

/** The same nodes in the colours of now; nothing where their boxes are no longer the same. */
function judgeAgain(): string[] | undefined {
	const { axe, kept } = window;
	if (!kept) return undefined;
	if (kept.boxesNow() !== kept.boxes) {
		kept.forget();
		return undefined;
	}
	for (const memory of axe._memoizedFns) memory.clear();
	const withoutColours = (node: VirtualNode): void => {
		for (const name of Object.keys(node._cache))
			if (name === 'getBackgroundColor' || name.startsWith('computedStyle_')) Reflect.deleteProperty(node._cache, name);
		delete node._stackingContext;
		node.children.forEach(withoutColours);
	};
	axe._tree.forEach(withoutColours);
	const found = kept.judged.flatMap(({ rule, node, rest }) => {
		const { results } = rule.runChecksSync('any', node, ...rest);
		const isBroken = results.length > 0 && results.every(({ result }) => result === false);
		return isBroken ? [`${rule.id}: ${node.actualNode.outerHTML.slice(0, 160)} (${JSON.stringify(results[0]?.data)})`] : [];
	});
	kept.forget();
	return found;
}

/**
 * What hangs over the side of the window (W3: 320 px without sideways scrolling), as selectors-like words; `[]` is what a test
 * expects. Things inside a box that scrolls by itself, such as a wide table, are no matter.
 */
export async function overflowCheck(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= width) return [];
		const scrolls = (element: Element): boolean => {
			for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
				if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(box).overflowX)) return true;
			}
			return false;
		};
		const wide = [...document.body.querySelectorAll('*')].filter((element) => {
			const { left, right } = element.getBoundingClientRect();
			return (right > width + 1 || left < -1) && !scrolls(element);
		});
		return [
			`${document.documentElement.scrollWidth} px in a window of ${width} px`,
			...wide.slice(0, 8).map((element) => element.outerHTML.slice(0, 120))
		];
	});
}
