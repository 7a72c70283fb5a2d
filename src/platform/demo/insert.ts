import type { Insertable } from 'kysely';
import { sql, type Db, type DB } from '#platform/db';

const ROWS_A_STATEMENT = 4000;

/**
 * Inserts many rows by few statements: one JSON parameter each, unpacked by PostgreSQL, so that arrays, JSON and times need no
 * casts here and no limit of parameters is met. All rows must carry the same columns; the others get their defaults.
 */
export async function insertMany<T extends keyof DB & string>(tx: Db, table: T, rows: readonly Insertable<DB[T]>[]): Promise<void> {
	const first = rows[0];
	if (!first) return;
	const columns = Object.keys(first);
	const odd = rows.find((row) => Object.keys(row).length !== columns.length);
	if (odd) throw new Error(`${table}: rows of one insert must carry the same columns`);
	const list = sql.join(columns.map((column) => sql.ref(column)));
	for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) {
		const json = JSON.stringify(rows.slice(at, at + ROWS_A_STATEMENT).map(bytesAsHex));
		await sql`insert into ${sql.table(table)} (${list}) select ${list} from jsonb_populate_recordset(null::${sql.table(table)}, ${json}::jsonb)`.execute(
			tx
		);
	}
}

/** PostgreSQL reads bytea from JSON as hex. */
function bytesAsHex<R extends object>(row: R): R {
	const bytes = Object.entries(row).filter((entry): entry is [string, Buffer] => Buffer.isBuffer(entry[1]));
	return bytes.length === 0
		? row
		: { ...row, ...Object.fromEntries(bytes.map(([column, value]) => [column, `\\x${value.toString('hex')}`])) };
}
