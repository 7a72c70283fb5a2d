/** What seeds share: seeded chance, bulk inserts, and the plain text format in which the demo world's texts are written. */
export { chance, type Chance } from './chance.ts';
export { ago, dayOf, days, hours } from './time.ts';
export { insertMany } from './insert.ts';
export { drawCertificate, drawPicture, type DrawnPicture } from './picture.ts';
export { plainLatin } from './plain-latin.ts';
export { records, type TextRecord } from './records.ts';
