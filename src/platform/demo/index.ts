/** What seeds share: seeded chance, and a plain text format in which the demo world's texts are written. */
export { chance, type Chance } from './chance.ts';
export { records, type TextRecord } from './records.ts';
export { plainLatin } from './plain-latin.ts';
