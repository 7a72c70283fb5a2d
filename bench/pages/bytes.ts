/** What a browser that has never been here loads for a page, compressed as it came over the line. */
import { chromium } from 'playwright-core';
import { findChromium } from '../../src/platform/test/chromium.ts';

export type Bytes = Record<'document' | 'script' | 'style' | 'font' | 'other', number>;

export async function coldBytes(url: string, path: string, cookie: string): Promise<Bytes> {
	const { path: executablePath, env } = await findChromium();
	const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
	const browser = await chromium.launch({
		executablePath,
		env: { ...Object.fromEntries(inherited), ...env },
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
	});
	try {
		const context = await browser.newContext();
		const [name = '', value = ''] = cookie.split('=');
		await context.addCookies([{ name, value, url }]);
		const page = await context.newPage();
		const line = await context.newCDPSession(page);
		const bytes: Bytes = { document: 0, script: 0, style: 0, font: 0, other: 0 };
		const kinds = new Map<string, keyof Bytes>();
		await line.send('Network.enable');
		line.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, kindOf(type)));
		line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => (bytes[kinds.get(requestId) ?? 'other'] += encodedDataLength));
		await page.goto(url + path, { waitUntil: 'load' });
		await page.waitForTimeout(1_000);
		return bytes;
	} finally {
		await browser.close();
	}
}

const kindOf = (type: string): keyof Bytes =>
	(({ Document: 'document', Script: 'script', Stylesheet: 'style', Font: 'font' }) as const)[type as 'Document'] ?? 'other';
