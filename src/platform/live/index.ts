export { eventsSince, publishIn, stopLive, type LiveEvent } from './events.ts';
export { liveJobs } from './live.jobs.ts';
export { liveResponse, rightsChannel } from './stream.ts';
