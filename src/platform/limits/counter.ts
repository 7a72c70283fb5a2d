import { createHash } from 'node:crypto';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { poolBeside } from '#platform/db';

/** So many `times` in so many `seconds`, from the first on; what has the same name is counted together. */
export type Limit = { name: string; times: number; seconds: number };

let made: { store: object; limiters: Map<string, RateLimiterPostgres> } | undefined;

function of({ name, times, seconds }: Limit): RateLimiterPostgres {
	const store = poolBeside();
	if (made?.store !== store) made = { store, limiters: new Map() };
	const id = `${name} ${times} ${seconds}`;
	const known = made.limiters.get(id);
	if (known) return known;
	const fresh = new RateLimiterPostgres({
		storeClient: store,
		schemaName: 'platform',
		tableName: 'rate_limit',
		tableCreated: true,
		keyPrefix: name,
		points: times,
		duration: seconds,
		clearExpiredByTimeout: false
	});
	made.limiters.set(id, fresh);
	return fresh;
}

/** Names and addresses are personal: the table keeps a hash of them. */
const blind = (key: string): string => createHash('sha256').update(key).digest('base64url');
const seconds = (ms: number): number => Math.max(1, Math.ceil(ms / 1000));

/**
 * Counts one attempt, at once and outside any transaction. Returns the seconds to wait where that was one too many, else 0.
 * Count before you judge: of many attempts at the same moment none then slips through.
 */
export async function count(limit: Limit, key: string): Promise<number> {
	try {
		await of(limit).consume(blind(key));
		return 0;
	} catch (refusal) {
		if (refusal instanceof Error) throw refusal;
		return seconds((refusal as { msBeforeNext: number }).msBeforeNext);
	}
}

/** Gives one attempt back, because it was right. */
export const uncount = async (limit: Limit, key: string): Promise<void> => void (await of(limit).reward(blind(key), 1));
/** Forgets all attempts of a key. */
export const forget = async (limit: Limit, key: string): Promise<void> => void (await of(limit).delete(blind(key)));

/** Removes what has run out; a job calls it. */
export async function forgetOldAttempts(now: Date): Promise<void> {
	await poolBeside().query('delete from platform.rate_limit where expire < $1', [now.getTime()]);
}
