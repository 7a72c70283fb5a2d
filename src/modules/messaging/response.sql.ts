import type { ResponseFigures } from '#directory';
import { sql, type Tx } from '#platform/db';

/** Requests of the last two years: how many were answered within the window (days), and the median hours until the answer. */
export async function responseFigures(tx: Tx, accountId: string, windowDays: number, now: Date): Promise<ResponseFigures> {
	const { rows } =
		await sql<ResponseFigures>`select count(*) filter (where decided_at is not null or at < ${now}::timestamptz - make_interval(days => ${windowDays})) as received,
			count(*) filter (where state in ('accepted', 'declined') and decided_at <= at + make_interval(days => ${windowDays})) as answered,
			percentile_cont(0.5) within group (order by extract(epoch from decided_at - at) / 3600) filter (where state in ('accepted', 'declined')) as "medianHours"
		from messaging.contact_request where to_id = ${accountId} and state <> 'withdrawn' and at > ${now}::timestamptz - interval '2 years'`.execute(
			tx
		);
	return rows[0] ?? { received: 0, answered: 0, medianHours: null };
}

/** The person a request was sent to. */
export const askedPerson = async (tx: Tx, requestId: string): Promise<string | undefined> =>
	(await tx.selectFrom('messaging.contact_request').select('to_id').where('id', '=', requestId).executeTakeFirst())?.to_id;
