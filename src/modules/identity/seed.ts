/** The door for seeds and tests: factories, names and the demo world's accounts. Production never enters here. */
export { type AccountRow, type AccountWish, accountRow, actorFor, hashOnce, makeAccount } from './account.seed.ts';
export { castAccount } from './cast-account.seed.ts';
export { type DemoAccount, demoAccountsOf } from './demo-account.seed.ts';
export { DEMO_TOTP_SECRET, makeCentralOfficer, makeOfficer, type MadeOfficer, type OfficeMap, seedOfficers } from './officer.seed.ts';
export { cast, type CastMember, DEMO_PASSWORD } from './seed/cast.ts';
export { drawName, type DrawnName, namePlaces } from './seed/names.ts';
