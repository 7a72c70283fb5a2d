import * as v from 'valibot';
import { uuid } from '#platform/form';
import { job } from '#platform/jobs';
import { asSystem } from '#platform/usecase';
import { moveSchool } from './merged-school.sql.ts';

/** Two entries of a school have become one: its pupils are of the one that stayed, so that its teachers go on looking after them. */
const moved = job(
	'twinspace.move-school',
	v.object({ from: uuid, into: uuid }),
	({ from, into }) => asSystem('twinspace.move-school', (ctx) => moveSchool(ctx.tx, from, into)),
	{ on: ['directory.schools-merged'] }
);

export const mergedSchoolJobs = [moved];
