import * as v from 'valibot';
import { job } from '#platform/jobs';
import { forgetOldAnswers } from './once.ts';

/** Every night: the answers kept for forms that are sent twice (quality R4). */
const forgetJob = job('platform.forget-answers', v.object({}), forgetOldAnswers, { cron: '9 3 * * *' });

export const usecaseJobs = [forgetJob];
