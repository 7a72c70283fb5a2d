import { db } from '#platform/db';
import type { Space } from '../space.ts';
import { visitsOf } from '../visit.sql.ts';

/** When support staff looked into the space and why, for its administrators; the founders are among them (quality A6). */
export async function visitsFor(space: Space, now = new Date()) {
	if (space.role !== 'administrator') return [];
	return (await visitsOf(db(), space.id)).map(({ id, at, endsAt, endedAt, reason, role, country }) => ({
		id,
		at,
		until: endedAt ?? endsAt,
		underWay: endedAt === null && endsAt > now,
		reason,
		/** ISO 3166-1 alpha-2 of the office; null for the central one. */
		country: role === 'central' ? null : country
	}));
}
