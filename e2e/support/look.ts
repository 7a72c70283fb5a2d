/** Looks at a page as quality W1 and W3 ask: in daylight and at night, on phone, tablet and desk, in both directions. */
import type { Page } from 'playwright-core';
import { axeByDayAndNight, htmlCheck, inWindows, overflowCheck } from '#platform/test';

export type Views = { locales: string[]; widths: number[] };
const all: Views = { locales: ['en', 'ar'], widths: [320, 768, 1280] };

/** Findings in words, each with the view it was seen in; `[]` is what a test expects. `path` is without a language. */
export async function lookAt(page: Page, path: string, views: Partial<Views> = {}): Promise<string[]> {
	const found: string[] = [];
	for (const locale of views.locales ?? all.locales) {
		const address = locale === 'en' ? path : `/${locale}${path === '/' ? '' : path}`;
		const answer = await page.goto(address, { waitUntil: 'load' });
		if (!answer?.ok()) return [`${address}: ${answer?.status() ?? 'no answer'}`];
		found.push(...(await htmlCheck(await answer.text())).map((finding) => `${address}: ${finding}`));
		found.push(...(await lookHere(page, views)).map((finding) => `${address} ${finding}`));
	}
	return found;
}

/** The same for what stands on the page now, such as the answer to a form that has no address. */
export async function lookHere(page: Page, { widths = all.widths }: Partial<Views> = {}): Promise<string[]> {
	const found: string[] = [];
	await inWindows(page, widths, async (width) => {
		found.push(...(await overflowCheck(page)).map((finding) => `at ${width}: ${finding}`));
		const { light, dark } = await axeByDayAndNight(page);
		found.push(...light.map((finding) => `at ${width}, light: ${finding}`), ...dark.map((finding) => `at ${width}, dark: ${finding}`));
	});
	return found;
}
