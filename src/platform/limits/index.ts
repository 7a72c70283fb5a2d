export { addressKey } from './address.ts';
export { count, forget, forgetOldAttempts, uncount } from './counter.ts';
export { countDeed, tooOften } from './deed.ts';
