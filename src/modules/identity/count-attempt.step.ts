import { count, forget, uncount } from '#platform/limits';
import { LIMITS, type Limit } from './limits.ts';

const of = (name: Limit) => ({ name, times: LIMITS[name][0], seconds: LIMITS[name][1] });

/** Counts one attempt; returns the seconds to wait where that was one too many, else 0. Count before you judge. */
export const countAttempt = (limit: Limit, key: string): Promise<number> => count(of(limit), key);
/** Gives one attempt back, because it was right. */
export const giveBack = (limit: Limit, key: string): Promise<void> => uncount(of(limit), key);
/** Forgets all attempts of a key. */
export const clearAttempts = (limit: Limit, key: string): Promise<void> => forget(of(limit), key);
