import { expect, test } from 'vitest';
import { isHeld } from './account.ts';

const signUp = { kind: 'person', email_confirmed_at: null, password_hash: 'chosen by whoever signed up' };

test.each([
	['a sign-up that nobody confirmed gives way', signUp, false],
	['a confirmed one holds its address', { ...signUp, email_confirmed_at: new Date() }, true],
	['an officer’s account, made by the office and not yet opened, holds it', { ...signUp, password_hash: null }, true],
	['a guest’s holds it', { ...signUp, kind: 'guest' }, true]
])('%s', (_what, account, held) => expect(isHeld(account)).toBe(held));
