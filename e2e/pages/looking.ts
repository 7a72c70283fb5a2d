/** W1, W3: looks at pages of the demo world by day and night, on phone, tablet and desk, in both directions. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser, type RunningServer } from '#platform/test';
import { lookAt, type Views } from '../support/look.ts';
import { startDemoWorld } from '../support/world.ts';
import { endOf, MAIN_JOB, type Way } from './ways.ts';

const corners: Partial<Views>[] = [
	{ locales: ['en'], widths: [1280] },
	{ locales: ['ar'], widths: [320] }
];

/** A test for each way, and what other tests of the file need to look further. */
export function lookAtWays(ways: readonly Way[]) {
	const browser = useBrowser();
	let server: RunningServer;
	beforeAll(async () => {
		server = await startDemoWorld();
	});
	afterAll(() => server.stop());

	async function pageOf(email: string): Promise<Page> {
		const { page, context } = await browser.newPage({ baseURL: server.url });
		await context.request.post('/dev/sign-in-as', { form: { email }, headers: { origin: server.url } });
		return page;
	}

	test.each(ways)('%s: %s', async (who, way) => {
		const page = await pageOf(who);
		const path = await follow(page, way);
		const found: string[] = [];
		for (const views of MAIN_JOB.has(endOf([who, way])) ? [{}] : corners) found.push(...(await lookAt(page, path, views)));
		expect(found).toEqual([]);
		await page.context().close();
	});

	return { pageOf, follow };
}

async function follow(page: Page, way: string): Promise<string> {
	const [start = '/', ...links] = way.split(' > ');
	let path = start;
	for (const link of links) {
		const html = await (await page.context().request.get(path)).text();
		const pattern = link
			.replaceAll('*', '[0-9a-f-]{36}')
			.replaceAll('#', String.raw`\d+`)
			.replaceAll('??', '[A-Z]{2}');
		const [, found, query = ''] = new RegExp(`href="(${pattern})(\\?[^"#]*)?["#]`).exec(html) ?? [];
		if (!found) throw new Error(`${path} has no link to ${link}`);
		path = found + query.replaceAll('&amp;', '&');
	}
	return path;
}
