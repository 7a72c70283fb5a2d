import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 AA and the European standard that points to it (quality W1). */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'EN-301-549'];
let source: string | undefined;

declare global {
	interface Window {
		axe: { run(options: RunOptions): Promise<AxeResults> };
	}
}

/** The rules that depend on the colours alone: enough where the same page was judged in other colours. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on the page as it stands, one sentence a finding; `[]` is what a test expects. Needs a page with JavaScript.
 * With `colours` only what can change with them.
 */
export async function axeCheck(page: Page, only?: 'colours'): Promise<string[]> {
	source ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
	// What is half faded in has half its contrast; what turns for ever is not waited for.
	await page.waitForFunction(() =>
		document.getAnimations().every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity)
	);
	// Evaluated by the browser's own tools, which the content security policy of the page does not bind; once a page, it is large.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
	const { violations } = await page.evaluate((options) => window.axe.run(options), {
		runOnly: only ? { type: 'rule' as const, values: ofColours } : { type: 'tag' as const, values: tags },
		resultTypes: ['violations' as const],
		// Style sheets are fetched again for one experimental rule alone, which is not among ours.
		preload: { assets: ['media'] }
	});
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 160)} (${node.any.concat(node.all, node.none)[0]?.message ?? ''})`)
	);
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
