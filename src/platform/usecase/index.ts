export type { Actor, Office, Standing, Viewer } from './actor.ts';
export { anyone, central, desk, eTwinner, grownUp, nobodyYet, officer, person, pupil, servesPlace, signedIn, type Access } from './access.ts';
export { usecaseJobs } from './once.jobs.ts';
export { asSystem, useCase, type CallOptions, type CommonRefusal, type Ctx } from './usecase.ts';
