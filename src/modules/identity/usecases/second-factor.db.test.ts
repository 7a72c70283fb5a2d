import { randomBytes } from 'node:crypto';
import { generateSync } from 'otplib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { config, useConfig } from '#platform/config';
import type { Db } from '#platform/db';
import { mailsTo } from '#platform/mail';
import { dropDatabase, freshDatabase } from '#platform/test';
import { actorBySession } from '../session.sql.ts';
import { openTotpSecret } from '../keep-totp-secret.step.ts';
import { sealSecrets } from '../seal-secrets.step.ts';
import { type AccountRow, makeAccount, makeOfficer } from '../seed.ts';
import { confirmSecondFactor } from './confirm-second-factor.ts';
import { giveSecondFactor } from './give-second-factor.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';
import { signIn } from './sign-in.ts';
import { startSecondFactor } from './start-second-factor.ts';
import { stopSecondFactor } from './stop-second-factor.ts';

let db: Db;
beforeAll(async () => void (db = await freshDatabase()));
afterAll(dropDatabase);

const password = 'jõgi voolab merre';
const from = { address: '192.0.2.1', device: 'Firefox · Linux' };
const keptOf = async (id: string) =>
	(await db.selectFrom('identity.account').select('totp_secret').where('id', '=', id).executeTakeFirstOrThrow()).totp_secret ?? '';
const secretOf = async ({ id }: AccountRow) => openTotpSecret({ id, totp_secret: await keptOf(id) });
const codeOf = async (account: AccountRow, secondsOn = 0) =>
	generateSync({ secret: await secretOf(account), epoch: Math.floor(Date.now() / 1000) + secondsOn });
const halfway = async (account: AccountRow) => {
	const result = await signIn(null, { email: account.email ?? '', password, ...from });
	if (!result.ok) throw new Error(result.refusal);
	return result.value.token;
};
const signedIn = async (account: AccountRow) => {
	const actor = await actorBySession(await halfway(account));
	if (!actor) throw new Error('not signed in');
	return actor;
};
/** Turns the second factor on for a person who is signed in. */
async function turnOn(account: AccountRow) {
	const actor = await signedIn(account);
	await startSecondFactor(actor, { password });
	const result = await confirmSecondFactor(actor, { code: await codeOf(account), ...from });
	if (!result.ok) throw new Error(result.refusal);
	return { ...result.value, before: actor };
}
const refusal = async (answer: Promise<{ ok: true } | { ok: false; refusal: string }>) => {
	const result = await answer;
	return result.ok ? 'accepted' : result.refusal;
};

describe('giving the second factor', () => {
	test('opens the whole session under a new token; the half-open one is dead (S6)', async () => {
		const { account } = await makeOfficer(db, { password });
		const half = await halfway(account);
		const result = await giveSecondFactor(null, { code: await codeOf(account), token: half, ...from });
		if (!result.ok) throw new Error(result.refusal);
		expect(result.value.token).not.toBe(half);
		expect(await actorBySession(result.value.token)).toMatchObject({
			id: account.id,
			secondFactor: true,
			offices: [{ role: 'officer', country: 'EE' }]
		});
		expect(await refusal(giveSecondFactor(null, { code: await codeOf(account, 30), token: half, ...from }))).toBe('sign-in-again');
	});
	test('takes a code once', async () => {
		const { account } = await makeOfficer(db, { password });
		const code = await codeOf(account);
		expect(await refusal(giveSecondFactor(null, { code, token: await halfway(account), ...from }))).toBe('accepted');
		expect(await refusal(giveSecondFactor(null, { code, token: await halfway(account), ...from }))).toBe('wrong-code');
	});
	test('of two with one code at the same moment lets one in', async () => {
		const { account } = await makeOfficer(db, { password });
		const [code, one, two] = [await codeOf(account), await halfway(account), await halfway(account)];
		const answers = await Promise.all([one, two].map((token) => refusal(giveSecondFactor(null, { code, token, ...from }))));
		expect(answers.filter((answer) => answer === 'accepted')).toHaveLength(1);
	});
	test('ends after eight wrong codes, also for another sign-in', async () => {
		const { account } = await makeOfficer(db, { password });
		const token = await halfway(account);
		for (let n = 0; n < 8; n += 1) expect(await refusal(giveSecondFactor(null, { code: '00000x', token, ...from }))).toBe('wrong-code');
		expect(await refusal(giveSecondFactor(null, { code: await codeOf(account), token, ...from }))).toBe('too-often');
		expect(await refusal(giveSecondFactor(null, { code: await codeOf(account), token: await halfway(account), ...from }))).toBe(
			'too-often'
		);
	});
	test.each(['', 'x'.repeat(43)])('with the token "%s" begins anew', async (token) => {
		expect(await refusal(giveSecondFactor(null, { code: '123456', token, ...from }))).toBe('sign-in-again');
	});
	test('steps up somebody who got an office while signed in', async () => {
		const account = await makeAccount(db, { password });
		const { token, before } = await turnOn(account);
		expect(await actorBySession(token)).toMatchObject({ secondFactor: true });
		await db.updateTable('identity.session').set({ second_factor_at: null }).where('account_id', '=', account.id).execute();
		const now = await actorBySession(token);
		expect(await refusal(giveSecondFactor(now, { code: await codeOf(account, 30), ...from }))).toBe('accepted');
		expect(await actorBySession(token)).toBeNull();
		expect(before.secondFactor).toBe(false);
	});
});

describe('setting it up', () => {
	test('an officer does it on the half-open sign-in, and gets ten recovery codes', async () => {
		const { account } = await makeOfficer(db, { password, totp_secret: null, totp_confirmed_at: null });
		const token = await halfway(account);
		const result = await confirmSecondFactor(null, { code: await codeOf(account), token, ...from });
		if (!result.ok) throw new Error(result.refusal);
		expect(new Set(result.value.codes).size).toBe(10);
		expect(await actorBySession(result.value.token)).toMatchObject({ secondFactor: true });
	});
	test('a secret that was shown and not confirmed is worth nothing at the next sign-in', async () => {
		const { account } = await makeOfficer(db, { password, totp_secret: null, totp_confirmed_at: null });
		await halfway(account);
		const seen = await secretOf(account);
		await halfway(account);
		expect(await secretOf(account)).not.toBe(seen);
	});
	test('ends all other sessions, and tells the person', async () => {
		const account = await makeAccount(db, { password });
		const elsewhere = await halfway(account);
		await turnOn(account);
		expect(await actorBySession(elsewhere)).toBeNull();
		expect((await mailsTo(account.email ?? '')).map(({ kind }) => kind)).toContain('identity.second-factor-on');
	});
	test('needs the password, and the right code', async () => {
		const account = await makeAccount(db, { password });
		const actor = await signedIn(account);
		expect(await refusal(startSecondFactor(actor, { password: 'another' }))).toBe('wrong-password');
		expect(await refusal(confirmSecondFactor(actor, { code: '123456', ...from }))).toBe('sign-in-again');
		await startSecondFactor(actor, { password });
		expect(await refusal(confirmSecondFactor(actor, { code: 'abcdef', ...from }))).toBe('wrong-code');
		expect(await refusal(giveSecondFactor(actor, { code: await codeOf(account), ...from }))).toBe('sign-in-again');
	});
});

describe('recovery codes', () => {
	test('open once each, in any spelling, and the person is told', async () => {
		const account = await makeAccount(db, { password });
		const { codes } = await turnOn(account);
		const code = ` ${codes[0]?.toUpperCase()} `;
		expect(await refusal(giveSecondFactor(null, { code, token: await halfway(account), ...from }))).toBe('accepted');
		expect(await refusal(giveSecondFactor(null, { code, token: await halfway(account), ...from }))).toBe('wrong-code');
		expect((await mailsTo(account.email ?? '')).map(({ kind }) => kind)).toContain('identity.recovery-code-used');
	});
	test('are not those of somebody else', async () => {
		const { codes } = await turnOn(await makeAccount(db, { password }));
		const other = await makeAccount(db, { password });
		await turnOn(other);
		expect(await refusal(giveSecondFactor(null, { code: codes[0] ?? '', token: await halfway(other), ...from }))).toBe('wrong-code');
	});
	test('made anew, kill the old ones', async () => {
		const account = await makeAccount(db, { password });
		const { codes, token } = await turnOn(account);
		expect(await refusal(renewRecoveryCodes(await actorBySession(token), { password }))).toBe('accepted');
		expect(await refusal(giveSecondFactor(null, { code: codes[1] ?? '', token: await halfway(account), ...from }))).toBe('wrong-code');
	});
});

describe('turning it off', () => {
	test('by the password; the next sign-in needs no code', async () => {
		const account = await makeAccount(db, { password });
		const { token } = await turnOn(account);
		const actor = await actorBySession(token);
		expect(await refusal(stopSecondFactor(actor, { password: 'another' }))).toBe('wrong-password');
		expect(await refusal(stopSecondFactor(actor, { password }))).toBe('accepted');
		expect(await signedIn(account)).toMatchObject({ id: account.id });
	});
	test('S1: not for officers', async () => {
		const { actor } = await makeOfficer(db, { password });
		expect(await refusal(stopSecondFactor(actor, { password }))).toBe('officers-need-it');
	});
});

describe('the secret in the database', () => {
	const plain = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
	test('is sealed when an officer sets it up and when a teacher does', async () => {
		const { account: officer } = await makeOfficer(db, { password, totp_secret: null, totp_confirmed_at: null });
		await halfway(officer);
		const teacher = await makeAccount(db, { password });
		await startSecondFactor(await signedIn(teacher), { password });
		for (const { id } of [officer, teacher]) expect(await keptOf(id)).toMatch(/^s1:[0-9a-f]{12}:[\w-]{60,}$/);
	});
	test('opens nothing in the row of somebody else', async () => {
		const [one, other] = [await makeOfficer(db, { password }), await makeOfficer(db, { password })];
		const token = await halfway(other.account);
		await db
			.updateTable('identity.account')
			.set({ totp_secret: await keptOf(one.id) })
			.where('id', '=', other.id)
			.execute();
		await expect(giveSecondFactor(null, { code: await codeOf(one.account), token, ...from })).rejects.toThrow();
	});
	test('that was written before secrets were sealed is sealed at the next start, and its codes go on opening', async () => {
		const { account } = await makeOfficer(db, { password, totp_secret: plain });
		expect(await refusal(giveSecondFactor(null, { code: await codeOf(account), token: await halfway(account), ...from }))).toBe('accepted');
		await Promise.all([sealSecrets(db), sealSecrets(db)]);
		expect(await keptOf(account.id)).toMatch(/^s1:/);
		expect(await secretOf(account)).toBe(plain);
		const later = await codeOf(account, 30);
		expect(await refusal(giveSecondFactor(null, { code: later, token: await halfway(account), ...from }))).toBe('accepted');
	});
	test('that another key has sealed stops the start with a sentence', async () => {
		await makeOfficer(db, { password });
		await expect(sealSecrets(db)).resolves.toBeUndefined();
		const before = config();
		useConfig({ secretsKey: randomBytes(32).toString('base64') });
		await expect(sealSecrets(db)).rejects.toThrow(/sealed with another key than the one in SECRETS_KEY/);
		useConfig(before);
	});
});
