import * as v from 'valibot';
import { job } from '#platform/jobs';
import { sealAudit } from './audit.ts';

const AT_ONCE = 5_000;

/** Every minute: seals what has been appended to the audit log, so that nothing of it can be changed unseen (quality P6). */
const sealJob = job(
	'platform.seal-audit',
	v.object({}),
	async () => {
		while ((await sealAudit(AT_ONCE)) === AT_ONCE);
	},
	{ cron: '* * * * *' }
);

export const auditJobs = [sealJob];
