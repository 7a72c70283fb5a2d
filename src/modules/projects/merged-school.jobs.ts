import * as v from 'valibot';
import { uuid } from '#platform/form';
import { job } from '#platform/jobs';
import { asSystem } from '#platform/usecase';
import { moveSchool } from './merged-school.sql.ts';

/** Two entries of a school have become one: founders and members are of the one that stayed, and colleagues of each other again. */
const moved = job(
	'projects.move-school',
	v.object({ from: uuid, into: uuid }),
	({ from, into }) => asSystem('projects.move-school', (ctx) => moveSchool(ctx.tx, from, into)),
	{ on: ['directory.schools-merged'] }
);

export const mergedSchoolJobs = [moved];
