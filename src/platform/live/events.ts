import { db, listen, sql, type Tx } from '#platform/db';

export type LiveEvent = { id: number; channel: string; kind: string; payload: Record<string, string> };
const NOTIFY = 'etwinning_live';

/**
 * Stores events and notifies the other processes; both leave with the commit. Payloads carry ids only. The last thing of a
 * transaction: whoever publishes waits for whoever published before to commit, so that numbers come in the order of the commits and
 * a stream that has told one number will never have to tell a lower one.
 */
export async function publishIn(tx: Tx, events: readonly Omit<LiveEvent, 'id'>[]): Promise<void> {
	if (events.length === 0) return;
	await sql`select pg_advisory_xact_lock(hashtext(${NOTIFY}))`.execute(tx);
	await tx
		.with('told', (query) =>
			query
				.insertInto('platform.live_event')
				// The clock's time, not the transaction's: then times come in the order of the numbers, too.
				.values(
					events.map(({ channel, kind, payload }) => ({
						channel,
						kind,
						payload: JSON.stringify(payload),
						at: sql<Date>`clock_timestamp()`
					}))
				)
				.returning(['id', 'channel'])
		)
		.selectFrom('told')
		.select(sql`pg_notify(${NOTIFY}, id || ' ' || channel)`.as('notified'))
		.execute();
}

/** How many events are read at once. */
export const EVENTS_AT_ONCE = 500;

/** Events on these channels after `lastId`, oldest first: what a reconnecting stream missed. */
export async function eventsSince(channels: readonly string[], lastId: number, limit = EVENTS_AT_ONCE): Promise<LiveEvent[]> {
	if (channels.length === 0) return [];
	const rows = await db()
		.selectFrom('platform.live_event')
		.select(['id', 'channel', 'kind', 'payload'])
		.where('channel', 'in', channels)
		.where('id', '>', lastId)
		.orderBy('id')
		.limit(limit)
		.execute();
	return rows as LiveEvent[];
}

/** An event carries the time at which it was written, a moment before its commit; the database's clock may differ from ours. */
const MARGIN_MS = 2_000;

/** The number that a new stream goes on from: the last one of all, or the last before a page was made (`since`, milliseconds). */
export async function lastEventId(since?: number): Promise<number> {
	let query = db()
		.selectFrom('platform.live_event')
		.select((e) => e.fn.max('id').as('id'));
	if (since !== undefined) query = query.where('at', '<', new Date(since - MARGIN_MS));
	return (await query.executeTakeFirst())?.id ?? 0;
}

type Hub = { subscribers: Map<string, Set<() => void>>; stop: () => Promise<void> };
const shared = globalThis as typeof globalThis & { etwinningLive?: Hub };

function hub(): Hub {
	shared.etwinningLive ??= (() => {
		const subscribers = new Map<string, Set<() => void>>();
		const stop = listen(NOTIFY, (payload) => {
			const channel = payload.slice(payload.indexOf(' ') + 1);
			for (const wake of subscribers.get(channel) ?? []) wake();
		});
		return { subscribers, stop };
	})();
	return shared.etwinningLive;
}

/** Calls `wake` whenever something is published on one of the channels. Returns the unsubscriber. */
export function subscribe(channels: readonly string[], wake: () => void): () => void {
	const { subscribers } = hub();
	for (const channel of channels) {
		const set = subscribers.get(channel) ?? new Set();
		subscribers.set(channel, set.add(wake));
	}
	return () => {
		for (const channel of channels) {
			const set = subscribers.get(channel);
			set?.delete(wake);
			if (set?.size === 0) subscribers.delete(channel);
		}
	};
}

export async function stopLive(): Promise<void> {
	await shared.etwinningLive?.stop();
	delete shared.etwinningLive;
}

/** Removes events older than two days: a page that was away for longer is loaded anew. */
export async function forgetOldEvents(): Promise<void> {
	await db()
		.deleteFrom('platform.live_event')
		.where('at', '<', sql<Date>`now() - interval '2 days'`)
		.execute();
}
