import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Db } from '#platform/db';
import { runJobsNow } from '#platform/jobs';
import { mailsTo } from '#platform/mail';
import { dropDatabase, freshDatabase } from '#platform/test';
import { asSystem } from '#platform/usecase';
import { confirmEmailToken } from './confirm-email.step.ts';
import { identityJobs } from './identity.jobs.ts';
import { confirmationOpen } from './queries/account.ts';
import { makeAccount } from './seed.ts';
import { createPerson, type NewPerson } from './create-person.step.ts';
import { resendConfirmation } from './usecases/resend-confirmation.ts';
import { resetPassword } from './usecases/reset-password.ts';
import { askForReset } from './usecases/ask-for-reset.ts';
import { signIn } from './usecases/sign-in.ts';

let db: Db;
let count = 0;
beforeAll(async () => void (db = await freshDatabase()));
afterAll(dropDatabase);
beforeEach(() => void (count += 1));

const password = 'jõgi voolab merre';
const email = () => `kadri.${count}@kivilinn.example`;
const address = () => `198.51.100.${count}`;
const signUp = (over: Partial<NewPerson> = {}) =>
	asSystem('test.sign-up', (ctx) =>
		createPerson(ctx, {
			firstName: 'Kadri',
			lastName: 'Nurm',
			email: email(),
			password,
			profession: 'teacher',
			country: 'EE',
			locale: 'fr',
			timeZone: 'Europe/Tallinn',
			address: address(),
			...over
		})
	);
const confirm = (token: string) => asSystem('test.confirm', (ctx) => confirmEmailToken(ctx, token));
const lastLink = async () => /(?:token=|reset\/)([\w-]+)/.exec((await mailsTo(email()))[0]?.text ?? '')?.[1] ?? '';
const enter = async (word = password) => {
	const result = await signIn(null, { email: email(), password: word, address: address(), device: '' });
	return result.ok ? result.value.next : result.refusal;
};
const kinds = async () => (await mailsTo(email())).map(({ kind }) => kind);

describe('signing up', () => {
	test('waits for the address, in the language of the page, and then lets in', async () => {
		await signUp();
		expect(await mailsTo(email())).toMatchObject([{ kind: 'identity.confirm-email', locale: 'fr' }]);
		expect(await enter()).toBe('unconfirmed');
		expect(await confirm(await lastLink())).toMatchObject({ ok: true });
		expect(await enter()).toBe('in');
	});
	test('S8: looking at the link changes nothing', async () => {
		await signUp();
		const token = await lastLink();
		expect([await confirmationOpen(token), await confirmationOpen(token)]).toEqual([true, true]);
		expect(await enter()).toBe('unconfirmed');
	});
	test('a link works once, and not when it is old, foreign or made up', async () => {
		await signUp();
		const token = await lastLink();
		expect((await confirm(token)).ok).toBe(true);
		for (const dead of [token, '', 'x'.repeat(43), "' or 1=1 --"])
			expect(await confirm(dead)).toEqual({ ok: false, refusal: 'link-expired' });
	});
	test('nothing that was typed reaches the mail: the address may be anybody’s', async () => {
		await signUp({ firstName: 'Buy now at', lastName: 'shop.example' });
		const [mail] = await mailsTo(email());
		expect(`${mail?.subject} ${mail?.text} ${mail?.html}`).not.toMatch(/Buy now|shop\.example/);
	});
	test.each(['password1', 'qwertyuiop', 'aaaaaaaaaa', 'etwinning123', 'Kadri.Nurm@kivilinn.example'])(
		'S2: "%s" is too easy to guess',
		async (word) => {
			expect(await signUp({ password: word, email: 'kadri.nurm@kivilinn.example' })).toEqual({ ok: false, refusal: 'guessable-password' });
		}
	);
});

describe('an address that has an account', () => {
	test('S3: gets a mail that says so; nothing else happens', async () => {
		const account = await makeAccount(db, { email: email(), password });
		expect(await signUp({ password: 'another good one' })).toEqual({ ok: true, value: { accountId: undefined } });
		expect(await kinds()).toEqual(['identity.address-known']);
		expect(await enter()).toBe('in');
		expect(await db.selectFrom('identity.account').select('id').where('email', '=', email()).execute()).toEqual([{ id: account.id }]);
	});
	test('that was never confirmed goes to the newer sign-up, password and all', async () => {
		const first = await signUp({ password: 'of somebody else', firstName: 'Mallory' });
		const stale = await lastLink();
		const second = await signUp();
		expect(first.ok && second.ok && first.value.accountId !== second.value.accountId).toBe(true);
		expect(await confirm(stale)).toMatchObject({ ok: false });
		await confirm(await lastLink());
		expect([await enter('of somebody else'), await enter()]).toEqual(['wrong-sign-in', 'in']);
	});
	test('of two at the same moment one account comes out', async () => {
		await Promise.all([signUp(), signUp()]);
		expect(await db.selectFrom('identity.account').select('id').where('email', '=', email()).execute()).toHaveLength(1);
	});
});

describe('the confirmation mail', () => {
	test('comes again when asked, and kills the link before it', async () => {
		await signUp();
		const first = await lastLink();
		await resendConfirmation(null, { email: email(), address: address() });
		expect(await confirmationOpen(first)).toBe(false);
		expect(await confirmationOpen(await lastLink())).toBe(true);
	});
	test('S3: the same answer where nobody waits for one', async () => {
		expect(await resendConfirmation(null, { email: email(), address: address() })).toEqual({ ok: true, value: undefined });
		expect(await kinds()).toEqual([]);
	});
	test('goes to one address five times an hour, known or not', async () => {
		const ask = async () => (await resendConfirmation(null, { email: email(), address: address() })).ok;
		const answers = await Promise.all(Array.from({ length: 7 }, ask));
		expect(answers.filter(Boolean)).toHaveLength(5);
	});
	test('is not needed after a reset, which has shown that the address is theirs', async () => {
		await signUp();
		await askForReset(null, { email: email(), address: address() });
		expect(await resetPassword(null, { token: await lastLink(), password: 'a whole new world' }, { address: '192.0.2.1' })).toMatchObject({
			ok: true
		});
		expect(await enter('a whole new world')).toBe('in');
	});
});

describe('every night', () => {
	const night = async () => {
		const [forget] = identityJobs;
		await forget?.handle({});
		await runJobsNow(identityJobs);
	};
	test('sign-ups that nobody confirmed within a week are closed, and nothing of the person is kept', async () => {
		const made = await signUp();
		const id = (made.ok && made.value.accountId) || '';
		await db
			.updateTable('identity.account')
			.set({ created_at: new Date(Date.now() - 8 * 86_400_000) })
			.where('id', '=', id)
			.execute();
		await night();
		const row = await db.selectFrom('identity.account').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
		expect(row).toMatchObject({ email: null, first_name: '', last_name: '', password_hash: null, closed_at: expect.any(Date) });
	});
	test('younger ones, and confirmed ones, stay', async () => {
		await signUp();
		const old = await makeAccount(db, { created_at: new Date(Date.now() - 900 * 86_400_000) });
		await night();
		const rows = await db
			.selectFrom('identity.account')
			.select('closed_at')
			.where('email', 'in', [email(), old.email ?? ''])
			.execute();
		expect(rows).toEqual([{ closed_at: null }, { closed_at: null }]);
	});
	test('sessions and links that ran out are gone', async () => {
		const account = await makeAccount(db, { email: email(), password });
		await enter();
		await askForReset(null, { email: email(), address: address() });
		const past = new Date(Date.now() - 8 * 86_400_000);
		await db.updateTable('identity.session').set({ expires_at: past }).where('account_id', '=', account.id).execute();
		await db.updateTable('identity.token').set({ expires_at: past }).where('account_id', '=', account.id).execute();
		await night();
		expect(await db.selectFrom('identity.session').select('id').where('account_id', '=', account.id).execute()).toEqual([]);
		expect(await db.selectFrom('identity.token').select('hash').where('account_id', '=', account.id).execute()).toEqual([]);
	});
});
