/** Secrets at rest: sealed by a key that the database does not hold, bound to the row they belong to. */
export { keyPlace, secretsKey } from './key.ts';
export { isSealed, seal, sealMark, unseal, type Binding } from './seal.ts';
