import { sql, type RawBuilder } from 'kysely';

/** Where a page of a list ended: the sort value and the id of its last row. */
export type Cursor = { at: string; id: string };

/** Opaque text of a cursor for an address. */
export const cursorOf = (row: { at: Date | string; id: string }): string =>
	Buffer.from(`${row.at instanceof Date ? row.at.toISOString() : row.at}|${row.id}`).toString('base64url');

/** Reads a cursor back; anything else than what `cursorOf` made is no cursor. */
export function readCursor(text: string | null | undefined): Cursor | undefined {
	if (!text || text.length > 200) return undefined;
	const match = /^([^|\0]{1,100})\|([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(Buffer.from(text, 'base64url').toString());
	return match ? { at: match[1] as string, id: match[2] as string } : undefined;
}

/** `(at, id) < cursor` for timestamp columns, newest first; true without a cursor. */
export function after(at: string, id: string, cursor: Cursor | undefined): RawBuilder<boolean> {
	if (!cursor || Number.isNaN(Date.parse(cursor.at))) return sql<boolean>`true`;
	return sql<boolean>`(date_trunc('milliseconds', ${sql.ref(at)}), ${sql.ref(id)}) < (${new Date(cursor.at)}::timestamptz, ${cursor.id}::uuid)`;
}
