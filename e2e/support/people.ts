/** What people of a journey do again and again, in their words. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { generate } from 'otplib';
import type { Page } from 'playwright-core';
import { linkIn, type Mailbox, type RunningServer } from '#platform/test';
import { expect } from 'vitest';
import { lookAt } from './look.ts';

export const PASSWORD = 'eine-lange-brücke-7';

/** Runs the command line beside the running server, on its database; returns the JSON object it printed. */
export async function etwinning(server: RunningServer, env: Record<string, string>, ...words: string[]): Promise<Record<string, unknown>> {
	const child = spawn(process.execPath, ['scripts/etwinning.ts', ...words, '--json'], {
		env: { ...process.env, ...env, DATA_DIR: server.dataDir },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let [out, trouble] = ['', ''];
	child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (trouble += chunk.toString()));
	const [code] = (await once(child, 'close')) as [number];
	if (code !== 0) throw new Error(`etwinning ${words.join(' ')} ended with ${code}: ${out}${trouble}`);
	return JSON.parse(out) as Record<string, unknown>;
}

/** W1, W3: the page one is on, for the pages that only a mail or a form leads to. Axe needs JavaScript, and once a run is enough. */
export async function lookAround(page: Page): Promise<void> {
	const { pathname, search } = new URL(page.url());
	expect(await lookAt(page, pathname + search)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(pathname + search);
}

export type Teacher = { firstName: string; lastName: string; email: string; country: string; school: string; letters: string };

/** Fills in the joining form with a school found in the register, and confirms the address from the mail. */
export async function join(page: Page, mailbox: Mailbox, who: Teacher, js: boolean, look: boolean): Promise<void> {
	await page.goto('/join');
	await page.getByLabel('First name').fill(who.firstName);
	await page.getByLabel('Last name').fill(who.lastName);
	await page.getByLabel('School e-mail').fill(who.email);
	await page.getByLabel('Country').selectOption(who.country);
	await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
	await page.getByRole('checkbox', { name: /code of conduct/ }).check();
	if (js) {
		await page.getByRole('combobox', { name: 'School', exact: true }).pressSequentially(who.letters, { delay: 20 });
		await page.getByRole('option').filter({ hasText: who.school }).click();
	} else {
		await page.getByLabel('School', { exact: true }).fill(who.letters);
		await page.locator('button[formaction*=find]').click();
		await page.locator('label').filter({ hasText: who.school }).first().click();
		await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
	}
	await page.getByRole('button', { name: 'Create my account' }).click();
	await page.waitForURL(/\/join\/sent/);
	if (look) await lookAround(page);
	await page.goto(linkIn(await mailbox.newest(who.email), /confirm/));
	if (look) await lookAround(page);
	await press(page);
	await page.waitForURL(/\/sign-in/);
	await signIn(page, who.email, PASSWORD);
}

export async function signIn(page: Page, email: string, password: string): Promise<void> {
	await page.goto('/sign-in');
	await page.locator('input[name=email]').fill(email);
	await page.locator('input[name=password]').fill(password);
	await page.locator('main form button:not([type=button])').last().click();
	await page.waitForURL((url) => url.pathname !== '/sign-in');
}

/** An officer appointed on the command line follows the link, chooses a password and sets up the second factor. */
export async function becomeOfficer(
	page: Page,
	server: RunningServer,
	who: { email: string; name: string; country: string },
	look: boolean
): Promise<void> {
	const made = await etwinning(
		server,
		{},
		'create-officer',
		'--email',
		who.email,
		'--first-name',
		who.name,
		'--last-name',
		'Amet',
		'--country',
		who.country
	);
	await page.goto(new URL(String(made.link)).pathname);
	if (look) await lookAround(page);
	for (const field of await page.locator('main input[type=password]').all()) await field.fill(PASSWORD);
	await press(page);
	await page.waitForURL((url) => !url.pathname.startsWith('/reset/'));
	await signIn(page, who.email, PASSWORD);
	if (look) await lookAround(page);
	const secret = (await page.locator('main code').first().textContent()) ?? '';
	await page.locator('main input[name=code]').fill(await generate({ secret: secret.replace(/\s/g, '') }));
	await press(page);
	await page.locator('main a.button').last().click();
	await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** Presses the one button of the form that the page is about. */
export const press = (page: Page): Promise<void> => page.locator('main form button:not([type=button])').last().click();
