import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Db } from '#platform/db';
import { dropDatabase, freshDatabase } from '#platform/test';
import { addressKey } from '#platform/limits';
import { countAttempt } from '../count-attempt.step.ts';
import { actorBySession } from '../session.sql.ts';
import { type AccountWish, makeAccount, makeOfficer } from '../seed.ts';
import { signIn } from './sign-in.ts';

let db: Db;
let school = 0;
beforeAll(async () => void (db = await freshDatabase()));
afterAll(dropDatabase);
beforeEach(() => void (school += 1));

const right = 'jõgi voolab merre';
/** Every test comes from an address of its own. */
const from = () => ({ address: `198.51.100.${school}`, device: 'Firefox · Linux' });
const person = (wish: AccountWish = {}) => makeAccount(db, { password: right, ...wish });
const attempt = (email: string | null | undefined, password = right, where = from()) =>
	signIn(null, { email: email ?? '', password, ...where });
const outcome = async (answer: ReturnType<typeof attempt>) => {
	const result = await answer;
	return result.ok ? result.value.next : result.refusal;
};

describe('signing in', () => {
	test('opens a session under a token of which the database has only the hash', async () => {
		const account = await person({ first_name: 'Kadri' });
		const result = await attempt(account.email);
		if (!result.ok) throw new Error(result.refusal);
		expect(await actorBySession(result.value.token)).toMatchObject({ id: account.id, firstName: 'Kadri', secondFactor: false });
		const kept = await db.selectFrom('identity.session').select(['device', 'token_hash']).where('account_id', '=', account.id).execute();
		expect(kept).toEqual([{ device: 'Firefox · Linux', token_hash: expect.any(Buffer) }]);
		expect(kept[0]?.token_hash.toString()).not.toContain(result.value.token);
	});
	test('takes the address in any case, and a pupil’s user name', async () => {
		const account = await person({ email: 'kadri.nurm@kivilinn.example' });
		expect(await outcome(attempt('Kadri.Nurm@Kivilinn.Example'))).toBe('in');
		const pupil = await person({ kind: 'pupil' });
		expect(await outcome(attempt(pupil.username))).toBe('in');
		expect(account.email).toBe('kadri.nurm@kivilinn.example');
	});
	test('S6: each time gives another token', async () => {
		const account = await person();
		const tokens = [await attempt(account.email), await attempt(account.email)].map((one) => one.ok && one.value.token);
		expect(new Set(tokens).size).toBe(2);
	});
});

describe('a second factor', () => {
	test('leaves the door half open: the token is no session', async () => {
		const { account } = await makeOfficer(db, { password: right });
		const result = await attempt(account.email);
		if (!result.ok) throw new Error(result.refusal);
		expect(result.value.next).toBe('code');
		expect(await actorBySession(result.value.token)).toBeNull();
	});
	test('S1: an officer without one sets it up before anything else', async () => {
		const { account } = await makeOfficer(db, { password: right, totp_secret: null, totp_confirmed_at: null });
		const result = await attempt(account.email);
		if (!result.ok) throw new Error(result.refusal);
		expect(result.value.next).toBe('set-up');
		expect(await actorBySession(result.value.token)).toBeNull();
	});
});

describe('refused alike, whatever the reason (S3)', () => {
	test.each<[string, AccountWish]>([
		['that is closed', { closed_at: new Date() }],
		['that is suspended', { suspended_at: new Date() }],
		['at its end', { expires_at: new Date(Date.now() - 1000) }]
	])('an account %s', async (_, wish) => {
		expect(await outcome(attempt((await person(wish)).email))).toBe('wrong-sign-in');
	});
	test('an account without a password', async () => {
		expect(await outcome(attempt((await makeAccount(db)).email))).toBe('wrong-sign-in');
	});
	test('a wrong password, and a name that nobody has', async () => {
		expect(await outcome(attempt((await person()).email, 'jõgi voolab metsa'))).toBe('wrong-sign-in');
		expect(await outcome(attempt('nobody@nowhere.example'))).toBe('wrong-sign-in');
	});
	test('by time as well: an unknown name is checked against a decoy', async () => {
		const known = (await person()).email;
		const took = async (email: string | null | undefined) => {
			const began = performance.now();
			await attempt(email, 'jõgi voolab metsa');
			return performance.now() - began;
		};
		await took(known);
		const [there, nowhere] = [await took(known), await took('nobody.else@nowhere.example')];
		expect(nowhere).toBeGreaterThan(there / 3);
	});
});

describe('told what is the matter, once the password is right', () => {
	test('an address that is not confirmed', async () => {
		expect(await outcome(attempt((await person({ email_confirmed_at: null })).email))).toBe('unconfirmed');
	});
	test('a country that left', async () => {
		const [there, guest] = [await person({ country: 'GB' }), await person({ country: 'GB', kind: 'guest' })];
		expect(await outcome(attempt(there.email))).toBe('country-left');
		expect(await outcome(attempt(guest.email))).toBe('in');
	});
});

describe('guessing', () => {
	test('S4: of one account from one address ends after eight', async () => {
		const { email } = await person();
		for (let n = 0; n < 8; n += 1) expect(await outcome(attempt(email, `guess ${n}`))).toBe('wrong-sign-in');
		const ninth = await attempt(email);
		expect(ninth).toMatchObject({ ok: false, refusal: 'too-often', details: { seconds: expect.any(Number) } });
		expect(await outcome(attempt(email, right, { ...from(), address: '203.0.113.99' }))).toBe('in');
	});
	test('S4: many at the same moment get no more than eight', async () => {
		const { email } = await person();
		const answers = await Promise.all(Array.from({ length: 30 }, (_, n) => outcome(attempt(email, `guess ${n}`))));
		expect(answers.filter((one) => one === 'wrong-sign-in')).toHaveLength(8);
	});
	test('S4: of many accounts from one network ends too', async () => {
		for (let n = 0; n < 119; n += 1) await countAttempt('sign-in-address', addressKey(`2001:db8:${school}::${n.toString(16)}`));
		const inNetwork = { address: `2001:db8:${school}::beef`, device: '' };
		expect(await outcome(attempt('guess.119@nowhere.example', 'x', inNetwork))).toBe('wrong-sign-in');
		expect(await outcome(attempt('guess.120@nowhere.example', 'x', inNetwork))).toBe('too-often');
		expect(await outcome(attempt((await person()).email, right, inNetwork))).toBe('too-often');
	});
	test('S5: and yet a class of 35 behind one address is in at once', async () => {
		const pupils = await Promise.all(Array.from({ length: 35 }, () => person({ kind: 'pupil' })));
		const answers = await Promise.all(pupils.map(({ username }) => outcome(attempt(username))));
		expect(answers).toEqual(pupils.map(() => 'in'));
	});
	test('S5: also when each of them mistypes three times before', async () => {
		const pupils = await Promise.all(Array.from({ length: 35 }, () => person({ kind: 'pupil' })));
		for (let slip = 0; slip < 70; slip += 1) await countAttempt('sign-in-address', from().address);
		await Promise.all(pupils.map(({ username }) => attempt(username, 'slipped')));
		const answers = await Promise.all(pupils.map(({ username }) => outcome(attempt(username))));
		expect(answers).toEqual(pupils.map(() => 'in'));
	});
});
