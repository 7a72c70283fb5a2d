export { addressKey } from './address.ts';
export { count, forget, forgetOldAttempts, uncount, type Limit } from './counter.ts';
export { countDeed, tooOften, type From } from './deed.ts';
