import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { config, useConfig } from '#platform/config';
import { isSealed, keyPlace, seal, secretsKey, unseal } from './index.ts';

const key = randomBytes(32);
const at = { purpose: 'totp', bound: 'account-1' };

describe('a sealed secret', () => {
	test('opens again, and no two look alike', () => {
		const sealed = seal(key, 'JBSWY3DPEHPK3PXP', at);
		expect(sealed).not.toContain('JBSWY3DPEHPK3PXP');
		expect(isSealed(sealed)).toBe(true);
		expect(unseal(key, sealed, at)).toBe('JBSWY3DPEHPK3PXP');
		expect(seal(key, 'JBSWY3DPEHPK3PXP', at)).not.toBe(sealed);
	});
	test.each([
		['in the row of somebody else', { ...at, bound: 'account-2' }],
		['for another purpose', { ...at, purpose: 'webhook' }]
	])('does not open %s', (_where, elsewhere) => {
		expect(() => unseal(key, seal(key, 'secret', at), elsewhere)).toThrow();
	});
	test('does not open with another key', () => {
		expect(() => unseal(randomBytes(32), seal(key, 'secret', at), at)).toThrow('not sealed with the key');
	});
	test('does not open when one bit of it was changed, wherever', () => {
		const sealed = seal(key, 'secret', at);
		const mark = sealed.lastIndexOf(':') + 1;
		const bytes = Buffer.from(sealed.slice(mark), 'base64url');
		for (let n = 0; n < bytes.length; n++) {
			const altered = Buffer.from(bytes);
			altered[n] = (altered[n] ?? 0) ^ 1;
			expect(() => unseal(key, sealed.slice(0, mark) + altered.toString('base64url'), at)).toThrow();
		}
		expect(() => unseal(key, sealed.slice(0, mark), at)).toThrow();
	});
});

describe('the key', () => {
	const before = config();
	let dataDir: string;
	beforeEach(() => {
		dataDir = mkdtempSync(join(tmpdir(), 'secrets-'));
		useConfig({ dataDir, secretsKey: undefined });
	});
	afterEach(() => {
		rmSync(dataDir, { recursive: true });
		useConfig(before);
	});

	test('is made at the first need, for the owner’s eyes alone, and stays', async () => {
		const made = await secretsKey();
		expect(made).toHaveLength(32);
		expect(statSync(join(dataDir, 'secrets.key')).mode & 0o777).toBe(0o600);
		expect(readFileSync(join(dataDir, 'secrets.key'), 'utf8').trim()).toBe(made.toString('base64'));
		useConfig({ secretsKey: randomBytes(32).toString('base64') });
		expect(await secretsKey()).not.toEqual(made);
		useConfig({ secretsKey: undefined });
		expect(await secretsKey()).toEqual(made);
	});
	test('of the environment comes first', async () => {
		useConfig({ secretsKey: key.toString('base64') });
		expect(await secretsKey()).toEqual(key);
		expect(keyPlace()).toBe('SECRETS_KEY');
	});
	test('is one for all who ask for it at once', async () => {
		const all = await Promise.all(Array.from({ length: 8 }, secretsKey));
		expect(new Set(all.map((one) => one.toString('hex'))).size).toBe(1);
	});
	test('that is none is refused with a sentence', async () => {
		writeFileSync(join(dataDir, 'secrets.key'), 'no key');
		await expect(secretsKey()).rejects.toThrow(/secrets\.key holds no key: expected 32 bytes/);
	});
	test('whose folder cannot be written is refused with a sentence', async () => {
		writeFileSync(join(dataDir, 'file'), '');
		useConfig({ dataDir: join(dataDir, 'file') });
		await expect(secretsKey()).rejects.toThrow(/secrets\.key cannot be read \(ENOTDIR\)/);
		useConfig({ dataDir });
	});
});
