import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Db } from '#platform/db';
import { mailsTo } from '#platform/mail';
import { dropDatabase, freshDatabase } from '#platform/test';
import type { Actor } from '#platform/usecase';
import { actorBySession } from '../session.sql.ts';
import { accountById } from '../account.sql.ts';
import { emailChangeOpen, mySessions, resetOpen } from '../queries/account.ts';
import { type AccountRow, makeAccount, makeOfficer } from '../seed.ts';
import { askForReset } from './ask-for-reset.ts';
import { askToChangeEmail } from './ask-to-change-email.ts';
import { changeEmail } from './change-email.ts';
import { changeName } from './change-name.ts';
import { changePassword } from './change-password.ts';
import { changeReading } from './change-reading.ts';
import { closeAccount } from './close-account.ts';
import { endOtherSessions } from './end-other-sessions.ts';
import { endSession } from './end-session.ts';
import { rememberAccountLocale } from './remember-account-locale.ts';
import { resetPassword } from './reset-password.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

let db: Db;
let account: AccountRow;
let mail: string;
let token: string;
let actor: Actor;

const password = 'jõgi voolab merre';
const from = { address: '192.0.2.1', device: 'Firefox · Linux' };
const enter = async (email: string, word = password) => {
	const result = await signIn(null, { email, password: word, ...from });
	return result.ok ? result.value.token : result.refusal;
};
const here = async (given = token): Promise<Actor> => {
	const found = await actorBySession(given);
	if (!found) throw new Error('not signed in');
	return found;
};
const refusal = async (answer: Promise<{ ok: true } | { ok: false; refusal: string }>) => {
	const result = await answer;
	return result.ok ? 'accepted' : result.refusal;
};
const linkTo = async (address: string) => /(?:token=|reset\/)([\w-]+)/.exec((await mailsTo(address))[0]?.text ?? '')?.[1] ?? '';
const kindsTo = async (address: string) => (await mailsTo(address)).map(({ kind }) => kind);

beforeAll(async () => void (db = await freshDatabase()));
afterAll(dropDatabase);
beforeEach(async () => {
	account = await makeAccount(db, { password });
	mail = account.email ?? '';
	token = await enter(mail);
	actor = await here();
});

describe('a forgotten password', () => {
	test('is replaced by the link of the mail; every session ends (S6)', async () => {
		expect(await refusal(askForReset(null, { email: mail, address: '192.0.2.2' }))).toBe('accepted');
		const link = await linkTo(mail);
		expect(await resetOpen(link)).toEqual({ back: undefined });
		expect(await refusal(resetPassword(null, { token: link, password: 'a whole new world' }, { address: '192.0.2.1' }))).toBe('accepted');
		expect(await actorBySession(token)).toBeNull();
		expect(await enter(mail)).toBe('wrong-sign-in');
		expect(await actorBySession(await enter(mail, 'a whole new world'))).toMatchObject({ id: account.id });
		expect(await refusal(resetPassword(null, { token: link, password: 'a whole new one' }, { address: '192.0.2.1' }))).toBe('link-expired');
		expect(await kindsTo(mail)).toContain('identity.password-changed');
	});
	test('an easy one is refused, and the link still works', async () => {
		await askForReset(null, { email: mail, address: '192.0.2.2' });
		const link = await linkTo(mail);
		expect(await refusal(resetPassword(null, { token: link, password: 'password1' }, { address: '192.0.2.1' }))).toBe('guessable-password');
		expect(await resetOpen(link)).toEqual({ back: undefined });
	});
	test('S3: an unknown address gets the same answer, and no mail', async () => {
		expect(await askForReset(null, { email: 'nobody@nowhere.example', address: '192.0.2.2' })).toEqual({ ok: true, value: undefined });
		expect(await kindsTo('nobody@nowhere.example')).toEqual([]);
	});
	test('does not open a suspended account', async () => {
		await askForReset(null, { email: mail, address: '192.0.2.2' });
		const link = await linkTo(mail);
		await db.updateTable('identity.account').set({ suspended_at: new Date() }).where('id', '=', account.id).execute();
		expect(await refusal(resetPassword(null, { token: link, password: 'a whole new world' }, { address: '192.0.2.1' }))).toBe(
			'link-expired'
		);
	});
});

describe('a new password', () => {
	test('needs the present one; the other sessions end, this one stays', async () => {
		const elsewhere = await enter(mail);
		expect(await refusal(changePassword(actor, { password: 'guess', newPassword: 'a whole new world' }))).toBe('wrong-password');
		expect(await changePassword(actor, { password, newPassword: 'a whole new world' })).toEqual({ ok: true, value: { ended: 1 } });
		expect([await actorBySession(elsewhere), (await here()).id]).toEqual([null, account.id]);
	});
	test('guessing the present one ends after eight', async () => {
		for (let n = 0; n < 8; n += 1) await changePassword(actor, { password: `guess ${n}`, newPassword: 'a whole new world' });
		expect(await refusal(changePassword(actor, { password, newPassword: 'a whole new world' }))).toBe('too-often');
	});
});

describe('a new e-mail', () => {
	const fresh = () => `new.${account.id}@mail.example`;
	test('counts once the link sent there is opened; the old address is told', async () => {
		expect(await refusal(askToChangeEmail(actor, { email: fresh(), password }))).toBe('accepted');
		expect(await enter(mail)).not.toBe('wrong-sign-in');
		const link = await linkTo(fresh());
		expect(await emailChangeOpen(link)).toBe(fresh());
		expect(await refusal(changeEmail(null, { token: link }, { address: '192.0.2.1' }))).toBe('accepted');
		expect(await enter(mail)).toBe('wrong-sign-in');
		expect(await actorBySession(await enter(fresh()))).toMatchObject({ id: account.id });
		expect(await kindsTo(mail)).toEqual(['identity.email-changed', 'identity.email-change-asked']);
	});
	test('was it somebody else, the mail to the old address gives the account back', async () => {
		await askToChangeEmail(actor, { email: fresh(), password });
		await changeEmail(null, { token: await linkTo(fresh()) }, { address: '192.0.2.1' });
		const thief = await enter(fresh());
		const way = await linkTo(mail);
		expect(await resetOpen(way)).toEqual({ back: mail });
		await askForReset(null, { email: fresh(), address: '192.0.2.2' });
		expect(await refusal(resetPassword(null, { token: way, password: 'a whole new world' }, { address: '192.0.2.1' }))).toBe('accepted');
		expect(await actorBySession(thief)).toBeNull();
		expect(await enter(fresh(), 'a whole new world')).toBe('wrong-sign-in');
		expect((await kindsTo(mail))[0]).toBe('identity.password-changed');
		expect(await kindsTo(fresh())).not.toContain('identity.password-changed');
		expect(await actorBySession(await enter(mail, 'a whole new world'))).toMatchObject({ id: account.id });
		expect(await refusal(resetPassword(null, { token: way, password: 'another new world' }, { address: '192.0.2.1' }))).toBe(
			'link-expired'
		);
		expect(
			await refusal(resetPassword(null, { token: await linkTo(fresh()), password: 'another new world' }, { address: '192.0.2.1' }))
		).toBe('link-expired');
	});
	test('whoever took an account and moved it twice cannot take it back again', async () => {
		await askToChangeEmail(actor, { email: fresh(), password });
		await changeEmail(null, { token: await linkTo(fresh()) }, { address: '192.0.2.1' });
		const owners = await linkTo(mail);
		const third = `third.${account.id}@mail.example`;
		await askToChangeEmail(await here(await enter(fresh())), { email: third, password });
		await changeEmail(null, { token: await linkTo(third) }, { address: '192.0.2.1' });
		const thiefs = await linkTo(fresh());
		expect([await resetOpen(owners), await resetOpen(thiefs)]).toEqual([{ back: mail }, { back: fresh() }]);
		await resetPassword(null, { token: owners, password: 'a whole new world' }, { address: '192.0.2.1' });
		expect([await resetOpen(owners), await resetOpen(thiefs)]).toEqual([undefined, undefined]);
	});
	const takenFrom = async () => {
		await askToChangeEmail(actor, { email: fresh(), password });
		await changeEmail(null, { token: await linkTo(fresh()) }, { address: '192.0.2.1' });
		return linkTo(mail);
	};
	const takeBack = (way: string) => resetPassword(null, { token: way, password: 'a whole new world' }, { address: '192.0.2.1' });
	test('a sign-up with the old address that nobody confirmed does not stand in the way of taking the account back', async () => {
		const way = await takenFrom();
		const squatter = await makeAccount(db, { email: mail, password, email_confirmed_at: null });
		expect(await takeBack(way)).toEqual({ ok: true, value: { isBack: true, kept: undefined } });
		expect(await actorBySession(await enter(mail, 'a whole new world'))).toMatchObject({ id: account.id });
		expect(await accountById(db, squatter.id)).toMatchObject({ email: null, closed_at: expect.any(Date) });
	});
	test('another account was confirmed with the old address meanwhile: the password counts, the address stays, and the answer says so', async () => {
		const way = await takenFrom();
		const other = await makeAccount(db, { email: mail, password });
		expect(await takeBack(way)).toEqual({ ok: true, value: { isBack: false, kept: { former: mail, email: fresh() } } });
		expect(await actorBySession(await enter(fresh(), 'a whole new world'))).toMatchObject({ id: account.id });
		expect(await actorBySession(await enter(mail))).toMatchObject({ id: other.id });
	});
	test('moved back by its owner, the account has its address: the link only sets the password', async () => {
		const way = await takenFrom();
		await askToChangeEmail(await here(await enter(fresh())), { email: mail, password });
		await changeEmail(null, { token: await linkTo(mail) }, { address: '192.0.2.1' });
		expect(await takeBack(way)).toEqual({ ok: true, value: { isBack: false, kept: undefined } });
	});
	test('a sign-up with the new address that nobody confirmed gives way to whoever opens the link', async () => {
		await makeAccount(db, { email: fresh(), password, email_confirmed_at: null });
		await askToChangeEmail(actor, { email: fresh(), password });
		expect(await refusal(changeEmail(null, { token: await linkTo(fresh()) }, { address: '192.0.2.1' }))).toBe('accepted');
		expect(await actorBySession(await enter(fresh()))).toMatchObject({ id: account.id });
	});
	test('S3: somebody else’s gets the same answer, and its owner a mail', async () => {
		const other = await makeAccount(db);
		expect(await refusal(askToChangeEmail(actor, { email: other.email ?? '', password }))).toBe('accepted');
		expect(await kindsTo(other.email ?? '')).toEqual(['identity.address-known']);
	});
	test('taken by somebody else meanwhile, the link is dead', async () => {
		await askToChangeEmail(actor, { email: fresh(), password });
		const link = await linkTo(fresh());
		await makeAccount(db, { email: fresh() });
		expect(await refusal(changeEmail(null, { token: link }, { address: '192.0.2.1' }))).toBe('link-expired');
	});
	test('needs the password, and another address', async () => {
		expect(await refusal(askToChangeEmail(actor, { email: fresh(), password: 'guess' }))).toBe('wrong-password');
		expect(await refusal(askToChangeEmail(actor, { email: mail.toUpperCase(), password }))).toBe('same-email');
	});
});

describe('sessions', () => {
	test('are listed with this one marked, and ended one by one', async () => {
		const elsewhere = await enter(mail);
		const list = await mySessions(actor);
		expect(list.map(({ device }) => device)).toEqual(['Firefox · Linux', 'Firefox · Linux']);
		expect(list.filter((one) => one.here).map(({ id }) => id)).toEqual([actor.sessionId]);
		const other = list.find((one) => !one.here)?.id ?? '';
		expect(await endSession(actor, { session: other })).toEqual({ ok: true, value: { own: false } });
		expect(await actorBySession(elsewhere)).toBeNull();
	});
	test('A2: somebody else’s look like none', async () => {
		const other = await makeAccount(db, { password });
		const foreign = await here(await enter(other.email ?? ''));
		expect(await refusal(endSession(actor, { session: foreign.sessionId }))).toBe('no-such-session');
		expect((await actorBySession(await enter(other.email ?? '')))?.id).toBe(other.id);
	});
	test('all others end at once', async () => {
		await enter(mail);
		await enter(mail);
		expect(await endOtherSessions(actor, {})).toEqual({ ok: true, value: { ended: 2 } });
		expect(await mySessions(actor)).toHaveLength(1);
	});
	test('signing out ends this one (S6)', async () => {
		await signOut(actor, {});
		expect(await actorBySession(token)).toBeNull();
	});
});

describe('the name', () => {
	test('is written as its owner writes it, without hidden characters (I12)', async () => {
		expect(await refusal(changeName(actor, { firstName: ' Ελένη ', lastName: 'O’Brien-Пётр' }))).toBe('accepted');
		expect(await here()).toMatchObject({ firstName: 'Ελένη', lastName: 'O’Brien-Пётр' });
		expect(await refusal(changeName(actor, { firstName: 'Ka\u202edri', lastName: 'Nurm' }))).toBe('invalid');
	});
});

describe('language and time', () => {
	test('are remembered with the account', async () => {
		expect(await refusal(changeReading(actor, { locale: 'el', timeZone: 'Europe/Athens' }))).toBe('accepted');
		expect(await here()).toMatchObject({ locale: 'el', timeZone: 'Europe/Athens' });
		await rememberAccountLocale(actor, { locale: 'ar' });
		expect((await here()).locale).toBe('ar');
	});
	test('a zone or language that there is not is refused', async () => {
		expect(await refusal(changeReading(actor, { locale: 'el', timeZone: 'Mars/Olympus' }))).toBe('unknown-time-zone');
		expect(await refusal(changeReading(actor, { locale: 'xx' as 'el', timeZone: 'Europe/Athens' }))).toBe('invalid');
	});
});

describe('closing the account', () => {
	test('frees the address and opens for nobody', async () => {
		expect(await refusal(closeAccount(actor, { password: 'guess' }))).toBe('wrong-password');
		expect(await refusal(closeAccount(actor, { password }))).toBe('accepted');
		expect([await actorBySession(token), await enter(mail)]).toEqual([null, 'wrong-sign-in']);
		expect(await refusal(makeAccount(db, { email: mail }).then(() => ({ ok: true })))).toBe('accepted');
		expect(await kindsTo(mail)).toEqual(['identity.account-closed']);
	});
	test('an officer hands the office over first', async () => {
		const officer = await makeOfficer(db, { password });
		expect(await refusal(closeAccount(officer.actor, { password }))).toBe('holds-office');
	});
	test('a pupil’s is the teacher’s to close', async () => {
		expect(await refusal(closeAccount({ ...actor, kind: 'pupil' }, { password }))).toBe('not-allowed');
	});
});
