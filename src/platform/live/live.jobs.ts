import * as v from 'valibot';
import { job } from '#platform/jobs';
import { forgetOldEvents } from './events.ts';

/** Every night: live events that no open page can still be waiting for. */
const forgetJob = job('platform.forget-events', v.object({}), forgetOldEvents, { cron: '7 3 * * *' });

export const liveJobs = [forgetJob];
