// Whoever writes a use case or a route says who may: the rules of #platform/actor stand here too.
export * from '#platform/actor';
export { usecaseJobs } from './once.jobs.ts';
export { asSystem, useCase, type CallOptions, type CommonRefusal, type Ctx } from './usecase.ts';
