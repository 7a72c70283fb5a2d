import { directoryJobs } from '#directory';
import { messagingJobs } from '#messaging';
import { partnerJobs } from '#partners';
import { mailJobs } from '#platform/mail';
import { projectJobs } from '#projects';
import { twinspaceJobs } from '#twinspace';
import type { JobDefinition } from '#platform/jobs';

/** Everything that runs later, of every module. A new module's jobs are added here. */
export const allJobs: readonly JobDefinition[] = [...mailJobs, ...directoryJobs, ...messagingJobs, ...partnerJobs, ...projectJobs, ...twinspaceJobs];
