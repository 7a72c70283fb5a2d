import { afterAll, afterEach } from 'vitest';
import type { Browser, BrowserContext, ConsoleMessage, Page, Request, Response } from 'playwright-core';
import { findChromium } from './chromium.ts';

/** How a person comes to the site; what is not said is a desk with JavaScript, in English, in daylight. */
export type Visit = {
	/** With JavaScript? Every page and form works without. */
	js?: boolean;
	/** What the browser asks for, `el` or `fr-BE`. */
	locale?: string;
	colorScheme?: 'light' | 'dark';
	/** Width of the window in CSS pixels. */
	width?: number;
	height?: number;
	reducedMotion?: boolean;
	forcedColors?: boolean;
	timeZone?: string;
	/** Address that paths are relative to, for `page.goto('/partners')`. */
	baseURL?: string;
};
/** A page in a browser of its own: other pages share no cookie with it. */
export type Visitor = { page: Page; context: BrowserContext; close: () => Promise<void> };

/**
 * Nothing leaves this machine: other hosts have no address. With fixed colours and glyphs, so that pictures are alike.
 */
const args = [
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]',
	'--disable-dev-shm-usage',
	'--force-color-profile=srgb',
	'--font-render-hinting=none',
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
];

/** Starts Chromium; the caller closes it. Most tests take `useBrowser`. */
export async function launchBrowser(): Promise<Browser> {
	const { chromium } = await import('playwright-core');
	const { path, env } = await findChromium();
	const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
	return chromium.launch({ executablePath: path, env: { ...Object.fromEntries(inherited), ...env }, args });
}

/**
 * A browser for the tests of a file. After each test it fails for whatever went wrong on any page meanwhile: a request to
 * another host (C6), an error in the console, a breach of the content security policy (I2), an exception, an answer of 5xx
 * (I13), something that the page needs and that is not there.
 */
export function useBrowser(defaults: Visit = {}): { newPage: (visit?: Visit) => Promise<Visitor> } {
	let browser: Promise<Browser> | undefined;
	const trouble: string[] = [];
	afterEach(() => {
		const seen = trouble.splice(0);
		if (seen.length > 0) throw new Error(`On the pages of this test:\n  ${seen.join('\n  ')}`);
	});
	afterAll(async () => (await browser)?.close());
	return {
		newPage: async (visit = {}) => newPage(await (browser ??= launchBrowser()), { ...defaults, ...visit }, (what) => trouble.push(what))
	};
}

/** Opens a page for one person; `tell` hears what goes wrong on it. */
export async function newPage(browser: Browser, visit: Visit, tell: (what: string) => void): Promise<Visitor> {
	const width = visit.width ?? 1280;
	const context = await browser.newContext({
		javaScriptEnabled: visit.js ?? true,
		locale: visit.locale ?? 'en-GB',
		timezoneId: visit.timeZone ?? 'Europe/Brussels',
		colorScheme: visit.colorScheme ?? 'light',
		reducedMotion: visit.reducedMotion ? 'reduce' : 'no-preference',
		forcedColors: visit.forcedColors ? 'active' : 'none',
		viewport: { width, height: visit.height ?? (width < 600 ? 800 : 900) },
		isMobile: false,
		serviceWorkers: 'block',
		...(visit.baseURL && { baseURL: visit.baseURL })
	});
	context.setDefaultTimeout(15_000);
	watch(context, tell);
	const page = await context.newPage();
	return { page, context, close: () => context.close() };
}

function watch(context: BrowserContext, tell: (what: string) => void): void {
	context.on('request', (request: Request) => {
		if (!isHere(request.url())) tell(`request to another host: ${request.url()}`);
	});
	context.on('response', (response: Response) => {
		const status = response.status();
		// A page or a form may be refused; what a page needs must be there.
		const needed = !['document', 'fetch', 'xhr', 'eventsource'].includes(response.request().resourceType());
		if (status >= 500 || (status >= 400 && needed)) tell(`${status} for ${response.request().method()} ${response.url()}`);
	});
	context.on('console', (message: ConsoleMessage) => {
		// The browser reports refused documents as errors, too; those are judged by their status above.
		if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
			tell(`console: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => tell(`exception: ${error.error().stack ?? error.error().message}`));
}

function isHere(address: string): boolean {
	const { protocol, hostname } = new URL(address);
	return ['data:', 'blob:', 'about:'].includes(protocol) || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
