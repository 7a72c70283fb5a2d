import type { Actor, Office, Standing } from '#platform/usecase';
import { isLocale, defaultLocale } from '#platform/i18n';

/** A session ends after 14 days without use, an officer's after 12 hours; both are renewed by use. */
export const SESSION_HOURS = { ordinary: 14 * 24, office: 12 } as const;
/** `last_seen_at` is written at most this often, so that reading pages does not write. */
export const SEEN_EVERY_MS = 5 * 60_000;

/** What the session look-up gives, one row. */
export type SessionRow = {
	session_id: string;
	second_factor_at: Date | null;
	last_seen_at: Date;
	id: string;
	kind: string;
	first_name: string;
	last_name: string;
	standing: string;
	country: string | null;
	locale: string;
	time_zone: string;
	offices: Office[] | null;
};

/** The actor of a request, from the session's row. */
export function actorOf(row: SessionRow): Actor {
	return {
		id: row.id,
		kind: row.kind as Actor['kind'],
		firstName: row.first_name,
		lastName: row.last_name,
		standing: row.standing as Standing,
		country: row.country,
		offices: row.offices ?? [],
		secondFactor: row.second_factor_at !== null,
		locale: isLocale(row.locale) ? row.locale : defaultLocale,
		timeZone: row.time_zone,
		sessionId: row.session_id
	};
}
