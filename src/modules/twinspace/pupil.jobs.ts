import * as v from 'valibot';
import { notify } from '#messaging';
import { job } from '#platform/jobs';
import { setting } from '#platform/programme';
import { asSystem } from '#platform/usecase';
import { endingPupils, endPupilsOf } from './pupil.sql.ts';

const Project = v.object({ projectId: v.string() });

/** Accounts of children end some months after their last project (programme setting); a reopened project keeps them. */
const closed = job(
	'twinspace.pupils-end',
	Project,
	async ({ projectId }) => {
		await asSystem('twinspace.pupils-end', async (ctx) => {
			const at = new Date(ctx.now);
			at.setUTCMonth(at.getUTCMonth() + (await setting('pupil.end-months-after-project', { tx: ctx.tx, on: ctx.now })));
			await endPupilsOf(ctx.tx, projectId, at);
		});
	},
	{ on: ['projects.closed'] }
);
const reopened = job(
	'twinspace.pupils-stay',
	Project,
	async ({ projectId }) => {
		await asSystem('twinspace.pupils-stay', (ctx) => endPupilsOf(ctx.tx, projectId, null));
	},
	{ on: ['projects.reopened'] }
);

/** The teacher is reminded a month before (quality C9). */
const remind = job(
	'twinspace.pupils-remind',
	v.object({}),
	async () => {
		await asSystem('twinspace.pupils-remind', async (ctx) => {
			for (const { madeBy, className, count, day } of await endingPupils(ctx.tx, ctx.now)) {
				await notify(ctx, { to: madeBy, kind: 'twinspace.pupils-end', params: { className, count, day }, href: '/projects/mine' });
			}
		});
	},
	{ cron: '11 5 * * *' }
);

export const pupilJobs = [closed, reopened, remind];
