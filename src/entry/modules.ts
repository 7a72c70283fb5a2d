import { countryJobs, directoryJobs } from '#directory';
import { identityJobs } from '#identity';
import { messagingJobs } from '#messaging';
import { partnerJobs } from '#partners';
import { auditJobs } from '#platform/audit';
import { liveJobs } from '#platform/live';
import { mailJobs } from '#platform/mail';
import { usecaseJobs } from '#platform/usecase';
import { projectJobs } from '#projects';
import { twinspaceJobs } from '#twinspace';
import type { JobDefinition } from '#platform/jobs';

/** Everything that runs later, of every module. A new module's jobs are added here. */
export const allJobs: readonly JobDefinition[] = [
	...auditJobs,
	...liveJobs,
	...mailJobs,
	...usecaseJobs,
	...identityJobs,
	...directoryJobs,
	...countryJobs,
	...messagingJobs,
	...partnerJobs,
	...projectJobs,
	...twinspaceJobs
];
