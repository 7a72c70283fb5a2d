/** The door for seeds and tests: spaces, pupils, guests. Production never enters here. */
export { makeGuest, makePupil, type MadePupil, makeSpace, type MadeSpace } from './space.seed.ts';
export { seedSpaces } from './space-world.seed.ts';
