export type { Actor, Office, Standing, Viewer } from './actor.ts';
export { anyone, central, desk, eTwinner, grownUp, nobodyYet, person, pupil, servesPlace, signedIn, type Access } from './access.ts';
