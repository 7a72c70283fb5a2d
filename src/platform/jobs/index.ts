export { job, type JobDefinition } from './job.ts';
export { emitIn, enqueueIn, installJobs, stopSending } from './send.ts';
export { runJobsNow, startWorker, stopWorker } from './worker.ts';
