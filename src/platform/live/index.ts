export { eventsSince, lastEventId, publishIn, stopLive, type LiveEvent } from './events.ts';
export { liveResponse, rightsChannel } from './stream.ts';
