import { randomUUID } from 'node:crypto';
import { hashPassword } from './password-hash.ts';
import type { Insertable } from 'kysely';
import type { Db, DB } from '#platform/db';
import { chance, days, insertMany, plainLatin } from '#platform/demo';
import type { Actor, Office, Standing } from '#platform/usecase';
import { drawName } from './seed/names.ts';

export type AccountRow = Insertable<DB['identity.account']> & { id: string; kind: 'person' | 'pupil' | 'guest'; first_name: string };
export type AccountWish = Partial<AccountRow> & { password?: string };

const hashes = new Map<string, Promise<string>>();
/** One hash a password and process: argon2 is slow on purpose, and a demo world has thousands of accounts. */
export function hashOnce(password: string): Promise<string> {
	const known = hashes.get(password) ?? hashPassword(password);
	hashes.set(password, known);
	return known;
}

/** Chance for factories: the n-th thing a test makes is the same in every run, its id and address are not. */
const factoryChance = chance('factories');

/** A validated person of Estonia who has confirmed their address, unless told otherwise. */
export function accountRow(wish: Partial<AccountRow> = {}): AccountRow {
	const id = wish.id ?? randomUUID();
	const country = wish.country ?? 'EE';
	const kind = wish.kind ?? 'person';
	const created = wish.created_at instanceof Date ? wish.created_at : new Date(Date.now() - days(90));
	const known = wish.first_name !== undefined && (wish.email || wish.username);
	const names = known ? { first_name: wish.first_name ?? '', email: null, username: null } : drawnNames(id, country, kind);
	return {
		id,
		kind,
		email_confirmed_at: kind === 'person' ? created : null,
		last_name: '',
		password_hash: null,
		password_kind: 'password',
		locale: 'en',
		time_zone: 'Europe/Brussels',
		profession: kind === 'person' ? 'teacher' : null,
		standing: kind === 'person' ? 'validated' : 'none',
		country,
		totp_secret: null,
		totp_confirmed_at: null,
		code_of_conduct_at: kind === 'person' ? created : null,
		created_at: created,
		last_active_at: created,
		expires_at: null,
		...names,
		...wish
	};
}

function drawnNames(id: string, country: string, kind: AccountRow['kind']) {
	const name = drawName(factoryChance, country, kind === 'pupil' ? 'pupil' : 'adult');
	const handle = `${plainLatin(`${name.latinFirst} ${name.latinLast}`)}.${id.slice(0, 8)}`;
	return {
		first_name: name.first,
		last_name: kind === 'pupil' ? '' : name.last,
		email: kind === 'pupil' ? null : `${handle}@mail.example`,
		username: kind === 'pupil' ? handle : null
	};
}

/** Makes one account; with `password` it can sign in. */
export async function makeAccount(tx: Db, { password, ...wish }: AccountWish = {}): Promise<AccountRow> {
	const row = accountRow({ ...wish, ...(password && { password_hash: await hashOnce(password) }) });
	await insertMany(tx, 'identity.account', [row]);
	return row;
}

/** What a session of this account would make of it; for calling use cases without a browser. */
export function actorFor(account: AccountRow, offices: readonly Office[] = []): Actor {
	return {
		id: account.id,
		kind: account.kind,
		firstName: account.first_name,
		lastName: account.last_name ?? '',
		standing: (account.standing ?? 'none') as Standing,
		country: account.country ?? null,
		offices,
		secondFactor: offices.length > 0,
		locale: 'en',
		timeZone: account.time_zone ?? 'Europe/Brussels',
		sessionId: randomUUID()
	};
}
