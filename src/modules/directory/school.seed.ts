import { randomUUID } from 'node:crypto';
import type { Insertable } from 'kysely';
import { sql, type Db, type DB } from '#platform/db';
import { insertMany } from '#platform/demo';

export type SchoolRow = Insertable<DB['directory.school']> & { id: string; country: string; name: string };

/** A school of a register, with its place on the map, unless told otherwise. */
export function schoolRow(wish: Partial<SchoolRow> = {}): SchoolRow {
	const id = wish.id ?? randomUUID();
	const country = wish.country ?? 'EE';
	const code = `T${id.slice(0, 8)}`;
	return {
		id,
		country,
		official_code: code,
		source: 'register',
		status: 'register',
		name: `Kevade Kool ${code}`,
		levels: ['lower-secondary'],
		street: 'Kooli 1',
		postcode: '50001',
		city: 'Tartu',
		region: 'Tartu maakond',
		lat: 58.38,
		lon: 26.72,
		website: null,
		email_domain: null,
		about: '',
		entered_by: null,
		created_at: new Date(Date.now() - 86_400_000 * 365),
		...wish
	};
}

/** The country's row and a national office for it, where the database has none yet: tests need no programme configuration. */
export async function makeCountry(tx: Db, code: string): Promise<void> {
	await sql`insert into directory.country (code, nso_country) values (${code}, ${code}) on conflict do nothing`.execute(tx);
	await sql`insert into directory.office (country, key, name)
		select ${code}::text, ${code.toLowerCase()}::text, ${`National office ${code}`}::text
		where not exists (select from directory.office where country = ${code})
		on conflict do nothing`.execute(tx);
}

export async function makeSchool(tx: Db, wish: Partial<SchoolRow> = {}): Promise<SchoolRow> {
	const row = schoolRow(wish);
	await makeCountry(tx, row.country);
	await insertMany(tx, 'directory.school', [row]);
	return row;
}
