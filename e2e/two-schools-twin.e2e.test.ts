/** The main job, whole, as two teachers, two officers and a pupil live it; once with JavaScript and once without. */
import { join as inFolder } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { linkIn, startMailbox, startServer, useBrowser, type Mailbox, type RunningServer } from '#platform/test';
import { becomeOfficer, etwinning, join, lookAround, press, type Teacher } from './support/people.ts';

const register = (name: string): string => inFolder(import.meta.dirname, 'support', name);
const maarja: Teacher = {
	firstName: 'Maarja',
	lastName: 'Kask',
	email: 'maarja@raadi.example',
	country: 'EE',
	school: 'Tartu Raadi Gümnaasium',
	letters: 'raadi gumn'
};
const gianni: Teacher = {
	firstName: 'Gianni',
	lastName: 'Rossi',
	email: 'gianni@posta.example',
	country: 'IT',
	school: 'Liceo Arno',
	letters: 'liceo'
};

describe.each([true, false])('two schools twin (JavaScript: %s)', (js) => {
	let server: RunningServer;
	let mailbox: Mailbox;
	const { newPage } = useBrowser({ js });
	const pages: Record<string, Page> = {};
	const as = async (name: string): Promise<Page> => (pages[name] ??= (await newPage({ js, baseURL: server.url })).page);
	const address: Record<string, string> = {};
	const idIn = (page: Page): string => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(page.url())?.[0] ?? '';

	beforeAll(async () => {
		mailbox = await startMailbox();
		server = await startServer({ env: { DEMO: '0', SMTP_URL: mailbox.url } });
		await etwinning(server, {}, 'import-schools', '--country', 'EE', register('register-ee.csv'));
		await etwinning(server, {}, 'import-schools', '--country', 'IT', register('register-it.csv'));
	});
	afterAll(async () => {
		await server.stop();
		await mailbox.stop();
	});

	/** E2E_PICTURES names a folder: what everybody saw when a step failed. */
	afterEach(async ({ task }) => {
		const folder = process.env.E2E_PICTURES;
		if (folder && task.result?.state === 'fail') {
			for (const [name, page] of Object.entries(pages)) await page.screenshot({ path: inFolder(folder, `${name}.png`), fullPage: true });
		}
	});

	test('both join with a school of the register and confirm their address', async () => {
		await join(await as('maarja'), mailbox, maarja, js, js);
		await join(await as('gianni'), mailbox, gianni, js, false);
		for (const name of ['maarja', 'gianni']) expect((await as(name)).url()).not.toMatch(/sign-in|join/);
	});

	test('both national offices validate them', async () => {
		for (const [who, country, teacher] of [
			['tiiu', 'EE', maarja],
			['carla', 'IT', gianni]
		] as const) {
			const page = await as(who);
			await becomeOfficer(page, server, { email: `${who}@office.example`, name: who, country }, js && country === 'EE');
			await page.goto('/desk/validation');
			const row = page.getByRole('row', { name: new RegExp(teacher.lastName) });
			const validate = row.getByRole('button', { name: 'Validate' });
			if (await validate.isVisible()) await validate.click();
			else {
				await row.getByRole('link', { name: /look/i }).click();
				await page.getByLabel('How did you make sure?').fill('I rang the school.');
				await page.getByRole('button', { name: 'Validate' }).first().click();
			}
			expect((await mailbox.newest(teacher.email, /eTwinner/)).to).toContain(teacher.email);
		}
	});

	test('Gianni makes himself available and Maarja finds him with filters', async () => {
		const page = await as('gianni');
		await page.goto('/profile');
		await page.getByRole('checkbox', { name: /available/i }).check();
		await press(page);
		const search = await as('maarja');
		await search.goto('/partners');
		await search.locator('main').getByRole('searchbox').fill('arno');
		await search.locator('main').getByRole('searchbox').press('Enter');
		await search.waitForURL(/q=arno/);
		// The facet tells how many it holds.
		await search.getByRole('checkbox', { name: /^Italy/ }).check();
		await expect.poll(() => search.getByRole('group', { name: 'Country' }).innerText()).toMatch(/Italy\s+1/);
		await search.getByRole('button', { name: 'Show results' }).click();
		await search.waitForURL(/country=IT/);
		await expect.poll(() => search.getByRole('link', { name: 'Gianni Rossi' }).count()).toBe(1);
		await search.getByRole('link', { name: 'Gianni Rossi' }).click();
	});

	test('they become contacts and write to each other', async () => {
		const page = await as('maarja');
		await page.locator('textarea[name=message]').fill('Ciao Gianni! Shall we compare our rivers?');
		await page.locator('form[action*=contact] button').click();
		await page.waitForURL(/asked/);
		const other = await as('gianni');
		await other.goto('/contacts');
		await other.getByRole('button', { name: 'Accept' }).click();
		await other.waitForURL(/\/messages\//);
		await other.getByLabel('Your message').fill('With pleasure! The Arno has stories to tell.');
		await other.getByRole('button', { name: 'Send' }).click();
		await page.goto('/messages');
		await page.getByRole('link', { name: /Gianni Rossi/ }).click();
		await expect.poll(() => page.getByText('The Arno has stories to tell').count()).toBe(1);
	});

	test('Maarja writes a plan, reloads, and nothing is lost', async () => {
		const page = await as('maarja');
		await page.goto('/projects/new');
		await page.getByLabel('Title').fill('Rivers that shaped our cities');
		await page.getByRole('button', { name: 'Start the draft' }).click();
		await page.waitForURL(/\/projects\/[0-9a-f-]{36}\/edit/);
		address.project = idIn(page);
		await page.getByLabel('Short description').fill('Tartu grew at the Emajõgi, Florence at the Arno.');
		await page.getByText('Languages you will work in').first().click();
		if (!(await page.getByRole('checkbox', { name: 'English' }).isVisible()))
			await page.locator('summary', { hasText: 'Languages' }).click();
		await page.getByRole('checkbox', { name: 'English' }).check();
		await page.locator('summary', { hasText: 'Subjects' }).click();
		await page.getByRole('checkbox', { name: 'Geography' }).check();
		await page.getByLabel('Pupils from age').fill('14');
		await page.getByLabel('to age').fill('16');
		await page.getByLabel('How many pupils').fill('24');
		const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
		await page.getByLabel('Starts').fill(day(10));
		await page.getByLabel('Ends').fill(day(120));
		await page.getByLabel('Aims').fill('See one’s own town with the eyes of others.');
		await page.getByLabel('How you work together').fill('Each class measures, photographs and tells; mixed teams compare.');
		await page.getByLabel('What will come of it').fill('An atlas of two rivers.');
		await page.getByLabel('Tools').fill('Maps, pages, the forum');
		if (js) await page.getByText(/Saved at/).waitFor();
		else await page.getByRole('button', { name: 'Save' }).click();
		await page.goto(`/projects/${address.project}/edit`);
		expect(await page.getByLabel('What will come of it').inputValue()).toBe('An atlas of two rivers.');
		expect(await page.locator('input[name=subjects][value=geography]').isChecked()).toBe(true);
	});

	test('she proposes it, he accepts', async () => {
		const page = await as('maarja');
		await page
			.getByLabel('Your partner')
			.selectOption({ label: (await page.getByLabel('Your partner').locator('option', { hasText: 'Gianni' }).innerText()).trim() });
		await page.getByRole('button', { name: 'Propose the project' }).click();
		await page.waitForURL(`**/projects/${address.project}`);
		const other = await as('gianni');
		await other.goto(linkIn(await mailbox.newest(gianni.email, /found the project/), /projects/));
		await other.getByRole('button', { name: 'Accept' }).click();
		await expect.poll(() => other.getByText(/With the national office: Estonia/).count()).toBeGreaterThan(0);
	});

	test('the Estonian office asks for a change, then both offices approve', async () => {
		const estonian = await as('tiiu');
		await estonian.goto('/desk/projects');
		await estonian.getByRole('link', { name: 'Read and decide' }).click();
		await estonian.getByRole('radio', { name: /Ask for a change/ }).check();
		await estonian.getByLabel(/What you would like to say/).fill('Please say how the pupils meet.');
		await estonian.getByRole('button', { name: 'Decide' }).click();
		const page = await as('gianni');
		await page.goto(linkIn(await mailbox.newest(gianni.email, /asks for a change/), /projects/));
		await expect.poll(() => page.getByText('Please say how the pupils meet.').count()).toBe(1);
		await page.getByRole('link', { name: 'Edit the plan' }).click();
		await page.getByLabel('How you work together').fill('Mixed teams of four meet every week in the forum.');
		await page.getByRole('button', { name: 'Save' }).click();
		await page.waitForURL(/saved/);
		await page.goto(`/projects/${address.project}`);
		await page.getByRole('button', { name: 'Hand in again' }).click();
		await expect.poll(() => page.getByRole('button', { name: 'Hand in again' }).count(), { timeout: 15_000 }).toBe(0);
		for (const name of ['tiiu', 'carla']) {
			const office = await as(name);
			await office.goto('/desk/projects');
			await office.getByRole('link', { name: 'Read and decide' }).click();
			await office.getByRole('radio', { name: /^Approve/ }).check();
			await office.getByRole('button', { name: 'Decide' }).click();
			await expect.poll(() => office.getByRole('radio', { name: /^Approve/ }).count(), { timeout: 15_000 }).toBe(0);
		}
		await mailbox.newest(maarja.email, /TwinSpace is open/);
	});

	test('Maarja puts a picture into the materials and writes a page with it', async () => {
		const page = await as('maarja');
		await page.goto(`/spaces/${address.project}/materials`);
		await page.locator('input[type=file]').setInputFiles({ name: 'emajogi.png', mimeType: 'image/png', buffer: await aPicture() });
		await page.getByRole('button', { name: 'Upload' }).last().click();
		await expect.poll(() => page.getByText('emajogi').count(), { timeout: 15_000 }).toBeGreaterThan(0);
		await page
			.getByRole('link', { name: /emajogi/ })
			.first()
			.click();
		await page.waitForURL(/\/materials\/[0-9a-f-]{36}/);
		const picture = /[0-9a-f-]{36}$/.exec(new URL(page.url()).pathname)?.[0];
		await page.goto(`/spaces/${address.project}/pages/new`);
		await page.getByLabel('Title').fill('The Emajõgi and the Arno');
		if (js) {
			await page.locator('[contenteditable=true]').click();
			await page.keyboard.type('Tartu grew where the trade road met the river.');
			await page.keyboard.press('Enter');
			await page.getByRole('button', { name: 'Picture' }).click();
			await page.getByRole('radio', { name: /emajogi/ }).check({ force: true });
			await page.getByLabel('What the picture shows').fill('The river in spring');
			await page.getByRole('button', { name: 'Put in the picture' }).click();
		} else {
			await page
				.locator('textarea[name=text]')
				.fill(`Tartu grew where the trade road met the river.\n\n![The river in spring](material:${picture})`);
		}
		await page
			.locator('main form')
			.filter({ has: page.locator('input[name=title]') })
			.getByRole('button')
			.last()
			.click();
		await page.waitForURL(/\/pages\/[0-9a-f-]{36}/);
		address.page = page.url();
		const other = await as('gianni');
		await other.goto(address.page);
		await expect.poll(() => other.getByText('Tartu grew where the trade road met the river.').count()).toBe(1);
		const shown = other.getByRole('img', { name: 'The river in spring' });
		await expect.poll(() => shown.count()).toBe(1);
		await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
	});

	test('Gianni begins a thread and makes accounts for ten pupils with cards', async () => {
		const page = await as('gianni');
		await page.goto(`/spaces/${address.project}/forum/threads/new`);
		await page.getByLabel('What is it about?').fill('What does your river smell of?');
		await page.getByLabel('Your words').fill('Ours smells of stone and summer.');
		await page.getByRole('button', { name: 'Begin the thread' }).click();
		await page.waitForURL(/\/threads\/[0-9a-f-]{36}/);
		address.thread = new URL(page.url()).pathname;
		await page.goto(`/spaces/${address.project}/pupils`);
		await page.getByLabel('Class', { exact: true }).fill('2A');
		await page
			.getByLabel('Pupils', { exact: true })
			.fill(['Giulia', 'Marco', 'Aisha', 'Luca', 'Sofia', 'Pietro', 'Elif', 'Matteo', 'Anna', 'Dario'].join('\n'));
		await page.getByRole('button', { name: 'Make the accounts' }).click();
		await page.getByRole('button', { name: 'Make 10 cards to print' }).click();
		await page.waitForURL(/\/pupils\/cards/);
		expect(await page.locator('.cards li').count()).toBe(10);
		await page.emulateMedia({ media: 'print' });
		expect((await page.locator('.cards li').first().boundingBox())?.width, 'two cards fill a printed line').toBeGreaterThan(500);
		await page.emulateMedia({ media: null });
		const card = page.locator('.cards li').filter({ hasText: 'Giulia' });
		address.user = await card.locator('code').first().innerText();
		address.code = await card.locator('code').last().innerText();
	});

	test('Giulia comes in with her card, chooses pictures and answers', async () => {
		const page = await as('giulia');
		await page.goto('/pupil');
		await page.getByLabel('Your user name').fill(address.user ?? '');
		await page.getByLabel('The code on your card').fill(address.code ?? '');
		await page.getByRole('button', { name: 'Come in' }).click();
		await page.waitForURL(/\/pupil\/password\//);
		if (js) await lookAround(page);
		for (const [row, picture] of ['cat', 'sun', 'key', 'tree'].entries())
			await page.locator(`input[name=picture${row + 1}][value=${picture}]`).check({ force: true });
		await page.getByRole('button', { name: 'Take these pictures' }).click();
		await page.waitForURL(/\/class/);
		await expect.poll(() => page.getByRole('heading', { name: 'Hello Giulia!' }).count()).toBe(1);
		await page.goto(address.thread ?? '');
		await page.locator('main textarea').last().fill('Of frogs, in April!');
		await page.getByRole('button', { name: 'Reply', exact: true }).last().click();
		await expect.poll(() => page.getByText('Of frogs, in April!').count()).toBeGreaterThan(0);
	});

	test('Maarja reads it, answers and closes the project; everything can still be read', async () => {
		const page = await as('maarja');
		await page.goto(address.thread ?? '');
		await expect.poll(() => page.getByText('Of frogs, in April!').count()).toBeGreaterThan(0);
		await page.goto(`/projects/${address.project}`);
		await page.locator('summary', { hasText: 'Close the project' }).click();
		await page.getByRole('button', { name: 'Close the project' }).click();
		await saysState(page, 'closed');
		await page.goto(address.page ?? '');
		await expect.poll(() => page.getByText('Tartu grew where the trade road met the river.').count()).toBe(1);
	});
});

/** The project's page says in which state it is. */
const saysState = async (page: Page, state: string): Promise<void> => {
	await expect.poll(() => page.getByText(state, { exact: true }).count(), { timeout: 15_000 }).toBeGreaterThan(0);
};

const aPicture = (): Promise<Buffer> =>
	sharp({ create: { width: 640, height: 360, channels: 3, background: '#5aa9c9' } })
		.png()
		.toBuffer();
