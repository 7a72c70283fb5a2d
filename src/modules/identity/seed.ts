/** The door for seeds and tests: factories, names and the demo world's accounts. Production never enters here. */
export { type AccountRow, type AccountWish, accountRow, actorFor, hashOnce, makeAccount } from './account.seed.ts';
export { DEMO_TOTP_SECRET, makeCentralOfficer, makeOfficer, type MadeOfficer } from './officer.seed.ts';
export { drawName, type DrawnName, namePlaces } from './seed/names.ts';
