import { pool, sql, type Db } from '#platform/db';

type Kept = Map<string, { days: number | null; until: number }>;
const FRESH_MS = 600_000;
/** By connection pool, as the countries are. */
const kept = new WeakMap<object, Kept>();

/**
 * How many days a country usually took to decide on a request, over the last 90 days: the median, rounded up, at least 1; null where
 * fewer than five were decided. Measured anew every ten minutes.
 */
export async function usualDays(tx: Db, country: string, now: Date): Promise<number | null> {
	const mine: Kept = kept.get(pool()) ?? new Map();
	kept.set(pool(), mine);
	const before = mine.get(country);
	if (before && before.until > now.getTime()) return before.days;
	const { rows } = await sql<{ decided: number; hours: number | null }>`
		select count(*)::int as decided,
			percentile_cont(0.5) within group (order by extract(epoch from m.decided_at - m.pending_since) / 3600) as hours
		from directory.membership m join directory.school s on s.id = m.school_id
		where s.country = ${country} and m.pending_since is not null and m.decided_at >= ${new Date(now.getTime() - 90 * 86_400_000)}`.execute(tx);
	const { decided = 0, hours = null } = rows[0] ?? {};
	const days = decided < 5 || hours === null ? null : Math.max(1, Math.ceil(hours / 24));
	mine.set(country, { days, until: now.getTime() + FRESH_MS });
	return days;
}
