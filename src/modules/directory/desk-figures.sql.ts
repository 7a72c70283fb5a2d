import { sql, type Db } from '#platform/db';
import type { Office } from '#platform/usecase';
import { inPlaces } from './queue.sql.ts';

type Row = { ago: number; came: number; decided: number };

/** Requests that came and that were decided in each of the last weeks in somebody's places; `ago` 0 is the week that ends now. */
export async function validationWeeks(tx: Db, places: readonly Office[], now: Date, weeks: number): Promise<Row[]> {
	const since = new Date(now.getTime() - weeks * 7 * 86_400_000);
	const { rows } = await sql<Row>`
		select ago, count(*) filter (where what = 'came') as came, count(*) filter (where what = 'decided') as decided from (
			select 'came' as what, floor(extract(epoch from (${now}::timestamptz - m.pending_since)) / 604800)::int as ago
			from directory.membership m join directory.school s on s.id = m.school_id
			where m.pending_since > ${since} and m.pending_since <= ${now} and ${inPlaces(places)}
			union all
			select 'decided', floor(extract(epoch from (${now}::timestamptz - m.decided_at)) / 604800)::int
			from directory.membership m join directory.school s on s.id = m.school_id
			where m.decided_at > ${since} and m.decided_at <= ${now} and ${inPlaces(places)}) as happened
		group by ago`.execute(tx);
	return rows;
}

/** How many wait since before each of some moments, the latest moment first: the first number counts all that wait. */
export async function waitingBefore(tx: Db, places: readonly Office[], moments: readonly Date[]): Promise<number[]> {
	const counts = moments.map((moment) => sql`count(*) filter (where m.pending_since <= ${moment})`);
	const { rows } = await sql<{ counts: number[] }>`
		select array[${sql.join(counts)}]::int[] as counts
		from directory.membership m join directory.school s on s.id = m.school_id join identity.account a on a.id = m.account_id
		where m.state = 'pending' and a.closed_at is null and ${inPlaces(places)}`.execute(tx);
	return rows[0]?.counts ?? moments.map(() => 0);
}
