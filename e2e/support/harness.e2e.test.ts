/** The instruments themselves: what the journeys rely on to be noticed is noticed. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	axeByDayAndNight,
	axeCheck,
	htmlCheck,
	inWindows,
	launchBrowser,
	linkIn,
	newPage,
	overflowCheck,
	startMailbox,
	type Visit
} from '#platform/test';

const csp = "default-src 'self'; script-src 'self' 'nonce-known'; style-src 'self' 'nonce-known'";
const shell = (body: string) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body><main><h1>A page</h1>${body}</main></body></html>`;
const atNight = (rules: string) => `<style nonce="known">@media (prefers-color-scheme: dark) { ${rules} }</style>`;
const pages: Record<string, string> = {
	'/good': shell('<p>All is well.</p><img src="/dot.png" alt="A dot">'),
	'/abroad': shell('<img src="http://tracker.example.org/dot.png" alt="">'),
	'/inline-style': shell('<p style="color: red">Red</p>'),
	'/inline-script': shell('<script>document.title = "mine"</script>'),
	'/throws': shell('<script nonce="known">setTimeout(() => { throw new Error("broken") })</script>'),
	'/complains': shell('<script nonce="known">console.error("not well")</script>'),
	'/incomplete': shell('<script src="/missing.js"></script>'),
	'/bare-input': shell('<input name="title"><p>No label</p>'),
	'/pale-at-night': shell(`<p>Read me</p>${atNight('p { color: #777; background: #666 }')}`),
	'/moved-at-night': shell(`<p>Read me</p>${atNight('p { margin-left: 9px; color: #777; background: #666 }')}`),
	'/no-link-at-night': shell(
		`<p>Read <a href="/good">this page</a> and no other one.</p>${atNight('p { color: #fff; background: #000 } a { color: #bbb; text-decoration: none }')}`
	),
	'/no-label-on-a-phone': shell(
		'<div dir="rtl" lang="ar"><input class="phone" name="title"></div><style nonce="known">@media (min-width: 400px) { .phone { display: none } }</style>'
	),
	'/pale': shell('<p class="pale">Read me</p><style nonce="known">.pale { color: #777; background: #666 }</style>'),
	'/wide': shell('<div class="wide">wide</div><style nonce="known">.wide { width: 900px }</style>'),
	'/bad-html': shell('<ul><p>no item</p></ul><p id="a">1</p><p id="a">2</p>')
};

let server: Server;
let origin: string;
let browser: Browser;

beforeAll(async () => {
	server = createServer((request, response) => {
		const path = request.url ?? '/';
		const status =
			path === '/breaks' ? 500 : path === '/refused' ? 422 : path in pages || path.endsWith('.png') || path === '/favicon.ico' ? 200 : 404;
		const png = path.endsWith('.png') && status === 200;
		response.writeHead(status, {
			'content-type': png ? 'image/gif' : 'text/html',
			'content-security-policy': path === '/abroad' ? '' : csp
		});
		response.end(png ? Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64') : (pages[path] ?? shell('')));
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	origin = `http://localhost:${(server.address() as AddressInfo).port}`;
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser.close();
	server.close();
});

async function visit(path: string, options: Visit = {}) {
	const told: string[] = [];
	const { page, close } = await newPage(browser, { baseURL: origin, ...options }, (what) => told.push(what));
	await page.goto(path, { waitUntil: 'load' });
	await page.waitForTimeout(100);
	return { page, told, close };
}

describe('a page is watched', () => {
	test.each(['/good', '/refused'])('%s is no trouble', async (path) => {
		const { told, close } = await visit(path);
		expect(told).toEqual([]);
		await close();
	});

	test.each([
		['/abroad', /another host/],
		['/inline-style', /Content Security Policy/],
		['/inline-script', /Content Security Policy/],
		['/throws', /broken/],
		['/complains', /not well/],
		['/incomplete', /404/],
		['/breaks', /500/]
	])('%s is told', async (path, what) => {
		const { told, close } = await visit(path);
		expect(told.join('\n')).toMatch(what);
		await close();
	});

	test.each(['/abroad', '/inline-style'])('%s is told without JavaScript, too', async (path) => {
		const { told, close } = await visit(path, { js: false });
		expect(told).toHaveLength(1);
		await close();
	});
});

describe('a page is judged', () => {
	test('by axe', async () => {
		const good = await visit('/good');
		expect(await axeCheck(good.page)).toEqual([]);
		const bare = await visit('/bare-input');
		expect((await axeCheck(bare.page)).map((finding) => finding.split(':')[0])).toEqual(['label']);
		await Promise.all([good.close(), bare.close()]);
	});

	test.each([
		['/good', undefined],
		['/pale-at-night', 'color-contrast'],
		['/moved-at-night', 'color-contrast'],
		['/no-link-at-night', 'link-in-text-block']
	])('by axe at night: %s', async (path, rule) => {
		const { page, close } = await visit(path);
		await inWindows(page, [320, 1280], async () => {
			const { light, dark } = await axeByDayAndNight(page);
			expect(light).toEqual([]);
			expect(dark.map((finding) => finding.split(':')[0])).toEqual(rule ? [rule] : []);
		});
		await close();
	});

	test.each([
		['/no-label-on-a-phone', { 320: ['label'], 768: [], 1280: [] }],
		['/pale', { 320: ['color-contrast'], 768: ['color-contrast'], 1280: ['color-contrast'] }],
		['/good', { 320: [], 768: [], 1280: [] }]
	])('by axe in every window: %s', async (path, wanted) => {
		const { page, close } = await visit(path);
		const found: Record<number, string[]> = {};
		await inWindows(page, [320, 768, 1280], async (width) => {
			expect(await page.evaluate(() => innerWidth)).toBe(width);
			const { light, dark } = await axeByDayAndNight(page);
			// By night the colours are judged again.
			expect(dark).toHaveLength(light.filter((finding) => finding.startsWith('color-contrast')).length);
			found[width] = light.map((finding) => finding.split(':')[0] ?? '');
		});
		expect(found).toEqual(wanted);
		// Afterwards people see and press again what they saw before.
		expect(await page.evaluate(() => [innerWidth, innerHeight, devicePixelRatio])).toEqual([1280, 900, 1]);
		await close();
	});

	test('by the HTML standard', async () => {
		expect(await htmlCheck(pages['/good'] ?? '')).toEqual([]);
		const found = await htmlCheck(pages['/bad-html'] ?? '');
		expect(found.map((finding) => finding.split(':')[0])).toEqual(expect.arrayContaining(['element-permitted-content', 'no-dup-id']));
		expect((await htmlCheck(pages['/inline-style'] ?? '')).map((finding) => finding.split(':')[0])).toEqual(['no-inline-style']);
	});

	test('by the width of the window', async () => {
		const narrow = await visit('/wide', { width: 320 });
		expect((await overflowCheck(narrow.page)).join()).toMatch(/px in a window of 320 px.*wide/);
		await inWindows(narrow.page, [768], async () =>
			expect((await overflowCheck(narrow.page)).join()).toMatch(/px in a window of 768 px.*wide/)
		);
		const fits = await visit('/good', { width: 320 });
		expect(await overflowCheck(fits.page)).toEqual([]);
		await Promise.all([narrow.close(), fits.close()]);
	});
});

test('a mail is received as its reader sees it', async () => {
	const mailbox = await startMailbox();
	const text = 'Willkommen, Jürgen!\n\nBestätigen:\nhttp://localhost:3000/fr/join/confirm?token=a%20b';
	await createTransport(mailbox.url).sendMail({ from: 'a@example.org', to: 'j@example.org', subject: 'Grüße', text, html: '<p>ü</p>' });
	const mail = await mailbox.newest('j@example.org', /Grüße/);
	expect(mail.text).toContain('Jürgen');
	expect(linkIn(mail, /confirm/)).toBe('/fr/join/confirm?token=a%20b');
	await mailbox.stop();
});
