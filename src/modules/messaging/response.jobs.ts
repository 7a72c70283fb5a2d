import * as v from 'valibot';
import { recordResponses } from '#directory';
import { job } from '#platform/jobs';
import { setting } from '#platform/programme';
import { asSystem } from '#platform/usecase';
import { askedPerson, responseFigures } from './response.sql.ts';

/** After each request and each answer, counts anew how the asked person answers; search and suggestions look at it. */
const count = job(
	'messaging.count-responses',
	v.object({ requestId: v.string() }),
	async ({ requestId }) => {
		await asSystem('messaging.count-responses', async (ctx) => {
			const personId = await askedPerson(ctx.tx, requestId);
			if (!personId) return;
			const days = await setting('response.window-days', { tx: ctx.tx, on: ctx.now });
			await recordResponses(ctx.tx, personId, await responseFigures(ctx.tx, personId, days, ctx.now));
		});
	},
	{ on: ['messaging.contact-requested', 'messaging.request-answered'] }
);

export const responseJobs = [count];
