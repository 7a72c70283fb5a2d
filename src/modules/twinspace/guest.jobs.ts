import * as v from 'valibot';
import { job } from '#platform/jobs';
import { asSystem } from '#platform/usecase';
import { FORGET_AFTER_DAYS } from './guest.ts';
import { forgetGuestInvitations } from './guest.sql.ts';

/** Addresses of people who never came are kept no longer than they are of use. */
const forget = job(
	'twinspace.forget-invitations',
	v.object({}),
	async () => {
		await asSystem('twinspace.forget-invitations', (ctx) =>
			forgetGuestInvitations(ctx.tx, new Date(ctx.now.getTime() - FORGET_AFTER_DAYS * 86_400_000))
		);
	},
	{ cron: '26 3 * * *' }
);

export const guestJobs = [forget];
