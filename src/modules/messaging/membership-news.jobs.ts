import * as v from 'valibot';
import { membershipNews } from '#directory';
import { job } from '#platform/jobs';
import { asSystem } from '#platform/usecase';
import { insertNotification, markMailed } from './notification.sql.ts';
import { accountChannel } from './notify.step.ts';

// messages: directory.notification.*
/** `own`: the person did it themself, and needs not be told. */
const News = v.object({ accountId: v.string(), membershipId: v.string(), own: v.optional(v.boolean(), false) });

/** What an office decided on somebody's school, among their notifications. The directory has written the mail: the officer's words are in it. */
const tell = (name: 'validated' | 'rejected' | 'asked' | 'ended' | 'suspended', href: string) =>
	job(
		`messaging.membership-${name}`,
		News,
		async ({ accountId, membershipId, own }) =>
			asSystem('messaging.membership-news', async (ctx) => {
				const news = await membershipNews(ctx.tx, membershipId);
				if (own || news?.accountId !== accountId) return;
				const id = await insertNotification(ctx.tx, accountId, `directory.membership-${name}`, { school: news.schoolName }, href, ctx.now);
				await markMailed(ctx.tx, [id]);
				await ctx.tell(accountChannel(accountId), 'notification', { id });
			}),
		{ on: [`directory.membership-${name}`] }
	);

export const membershipNewsJobs = [
	tell('validated', '/partners'),
	tell('rejected', '/profile/schools'),
	tell('asked', '/profile/schools'),
	tell('ended', '/profile/schools'),
	tell('suspended', '/profile/schools')
];
