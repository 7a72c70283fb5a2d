import { db } from '#platform/db';
import type { Actor } from '#platform/usecase';
import { officersInOffice } from '../officer.sql.ts';

/** Who works in which office, for the central desk. */
export async function officersPage(viewer: Actor) {
	return (await officersInOffice(db())).map((row) => ({
		id: row.id,
		name: `${row.first_name} ${row.last_name}`.trim(),
		email: row.email ?? '',
		role: row.role as 'officer' | 'central',
		country: row.country,
		regions: row.regions,
		since: row.granted_at,
		lastActive: row.last_active_at,
		secondFactor: row.totp_confirmed_at !== null,
		own: row.account_id === viewer.id
	}));
}
