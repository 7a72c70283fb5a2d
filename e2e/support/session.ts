/** The way in and out, as people walk it. */
import type { Page } from 'playwright-core';

/** Signs in by the plain form and waits until it has led somewhere else; fails with what the page says where it has not. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
	await page.goto('/sign-in');
	await page.locator('input[name=email]').fill(email);
	await page.locator('input[name=password]').fill(password);
	await page
		.locator('form:has(input[name=password]) button[type=submit], form:has(input[name=password]) button:not([type])')
		.first()
		.click();
	await page
		.waitForURL((url) => !url.pathname.endsWith('/sign-in'))
		.catch(async (error: unknown) => {
			const said = await page.locator('main').innerText();
			throw new Error(`${email} could not sign in. The page says:\n${said}`, { cause: error });
		});
}
