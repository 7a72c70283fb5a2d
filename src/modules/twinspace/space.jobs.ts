import * as v from 'valibot';
import { uuid } from '#platform/form';
import { job } from '#platform/jobs';
import { asSystem } from '#platform/usecase';
import { guestJobs } from './guest.jobs.ts';
import { pupilJobs } from './pupil.jobs.ts';
import { mergedSchoolJobs } from './merged-school.jobs.ts';
import { materialJobs } from './material.jobs.ts';
import { newsJobs } from './news.jobs.ts';
import { openSpace } from './open-space.step.ts';

/** The last office has approved: the space opens. */
const open = job(
	'twinspace.open-space',
	v.object({ projectId: uuid }),
	({ projectId }) =>
		asSystem('twinspace.open-space', async (ctx) => {
			await openSpace(ctx.tx, projectId, ctx.now);
			ctx.note(projectId);
		}),
	{ on: ['projects.approved'] }
);

export const twinspaceJobs = [open, ...newsJobs, ...materialJobs, ...pupilJobs, ...mergedSchoolJobs, ...guestJobs];
