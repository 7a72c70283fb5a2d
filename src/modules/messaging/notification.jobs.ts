import * as v from 'valibot';
import { job } from '#platform/jobs';
import { asSystem } from '#platform/usecase';
import { mailNotification, mailSummary, type Mailed } from './notification.mails.ts';
import { accountsWithNews, markMailed, newsFor, notificationById } from './notification.sql.ts';

/** Mails one notification that its reader wants at once, unless they have read it in the page by now. */
const mailOne = job('messaging.mail-notification', v.object({ id: v.string() }), async ({ id }) => {
	await asSystem('messaging.mail-notification', async (ctx) => {
		const one = await notificationById(ctx.tx, id);
		if (!one || one.mailed_at || one.read_at || one.closed_at || !one.email) return;
		await markMailed(ctx.tx, [id]);
		await mailNotification(ctx.tx, one as Mailed);
	});
});

/** The daily summary, person by person, so that one that fails does not hold up the others. */
const summary = job(
	'messaging.daily-summary',
	v.object({}),
	async () => {
		for (let after: string | undefined, more = true; more;) {
			const ids: string[] = await asSystem('messaging.daily-summary', (ctx) => accountsWithNews(ctx.tx, after, 500, ctx.now));
			for (const id of ids) {
				await asSystem('messaging.daily-summary', async (ctx) => {
					const news = await newsFor(ctx.tx, id, ctx.now);
					await markMailed(
						ctx.tx,
						news.map((one) => one.id)
					);
					await mailSummary(ctx.tx, news);
				});
			}
			after = ids.at(-1);
			more = ids.length === 500;
		}
	},
	{ cron: '5 15 * * *' }
);

export const notificationJobs = [mailOne, summary];
