/** Very many persons: those of the demo world again and again, each copy with an address, a school and a last visit of its own. */
import { type Db, sql } from '#platform/db';

type Changes = Readonly<Record<string, string>>;

/** The id of the copy with number `g` of the row with this id. */
const copyOf = (id: string): string => `md5(${id}::text || g)::uuid`;

/** In SQL, of the row `t` and the number of the copy `g`. */
const TABLES: readonly [table: string, changes: Changes, which: string][] = [
	[
		'identity.account',
		{ id: copyOf('t.id'), email: `g || '.' || t.email::text`, last_active_at: `t.last_active_at - random() * interval '90 days'` },
		`t.kind = 'person' and t.standing = 'validated'`
	],
	['directory.school', { id: copyOf('t.id'), official_code: `t.official_code || '-' || g` }, 'true'],
	[
		'directory.membership',
		{ id: copyOf('t.id'), account_id: copyOf('t.account_id'), school_id: copyOf('t.school_id'), decided_by: 'null' },
		`t.state = 'validated' and exists (select from identity.account a where a.id = ${copyOf('t.account_id')})`
	],
	[
		'directory.profile',
		{ account_id: copyOf('t.account_id') },
		`exists (select from identity.account a where a.id = ${copyOf('t.account_id')})`
	]
];

/** @returns how many eTwinners there are then, at least `persons` */
export async function makeCrowd(db: Db, persons: number): Promise<number> {
	const eTwinners = async (): Promise<number> => {
		const { rows } = await sql<{ n: number }>`select count(*) as n from directory.etwinner`.execute(db);
		return rows[0]?.n ?? 0;
	};
	const copies = Math.ceil(persons / (await eTwinners())) - 1;
	await db.connection().execute(async (one) => {
		await sql`set statement_timeout = 0`.execute(one);
		for (const [table, changes, which] of TABLES) await multiply(one, table, changes, which, copies);
		await sql`vacuum analyze`.execute(one);
		await sql`reset statement_timeout`.execute(one);
	});
	return eTwinners();
}

async function multiply(db: Db, table: string, changes: Changes, which: string, copies: number): Promise<void> {
	const { rows } = await sql<{ name: string }>`select attname as name from pg_attribute
		where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = ''`.execute(db);
	const names = rows.map(({ name }) => name);
	const values = names.map((name) => changes[name] ?? `t.${name}`);
	const text = `insert into ${table} (${names.join(', ')}) select ${values.join(', ')} from ${table} t, generate_series(1, ${copies}) g where ${which}`;
	await sql.raw(text).execute(db);
}
