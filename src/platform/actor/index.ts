export type { Actor, Office, Standing, Viewer } from './actor.ts';
export type { Deed } from './deed.ts';
export {
	anyone,
	atMost,
	central,
	desk,
	eTwinner,
	grownUp,
	nobodyYet,
	person,
	pupil,
	servesPlace,
	signedIn,
	uncounted,
	type Access
} from './access.ts';
