import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { pool } from '#platform/db';

const limiter = (keyPrefix: string, points: number, duration: number): RateLimiterPostgres =>
	new RateLimiterPostgres({ storeClient: pool(), schemaName: 'platform', tableName: 'rate_limit', tableCreated: true, keyPrefix, points, duration, clearExpiredByTimeout: false });

/**
 * Wrong attempts are counted, right ones are free: a class of 35 signs in from one address while a guesser runs dry
 * (quality S4, S5). Numbers: per account 8 wrong in 15 minutes; per address 120 wrong in 15 minutes.
 */
const LIMITS = {
	'sign-in-account': [8, 900],
	'sign-in-address': [120, 900],
	'sign-up-address': [40, 3600],
	'mail-to-address': [5, 3600],
	'code-session': [8, 900],
	'search-address': [600, 60],
	'report-address': [20, 3600]
} as const;
export type Limit = keyof typeof LIMITS;

const made = new Map<Limit, RateLimiterPostgres>();
function of(limit: Limit): RateLimiterPostgres {
	const known = made.get(limit);
	if (known) return known;
	const fresh = limiter(limit, ...(LIMITS[limit] as readonly [number, number] as [number, number]));
	made.set(limit, fresh);
	return fresh;
}

/** Seconds until this key may try again, or 0. */
export async function waitSeconds(limit: Limit, key: string): Promise<number> {
	const state = await of(limit).get(key);
	return state && state.consumedPoints >= LIMITS[limit][0] ? Math.max(1, Math.ceil(state.msBeforeNext / 1000)) : 0;
}
/** Counts one attempt. Returns the seconds to wait where that was one too many, else 0. */
export async function countAttempt(limit: Limit, key: string): Promise<number> {
	try {
		await of(limit).consume(key);
		return 0;
	} catch (refusal) {
		if (refusal instanceof Error) throw refusal;
		return Math.max(1, Math.ceil((refusal as { msBeforeNext: number }).msBeforeNext / 1000));
	}
}
export const clearAttempts = async (limit: Limit, key: string): Promise<void> => void (await of(limit).delete(key));

/** Guessers own whole IPv6 networks, so a /64 counts as one address (quality S4). IPv4-mapped addresses count as IPv4. */
export function addressKey(address: string): string {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
	if (mapped) return mapped[1] as string;
	if (!address.includes(':')) return address;
	const [head = '', tail = ''] = address.split('::');
	const front = head.split(':').filter(Boolean);
	const back = tail.split(':').filter(Boolean);
	const middle = address.includes('::') ? Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0') : [];
	return [...front, ...middle, ...back].slice(0, 4).map((part) => part.toLowerCase().replace(/^0+(?=.)/, '')).join(':') + '::/64';
}
