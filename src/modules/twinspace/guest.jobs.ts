import * as v from 'valibot';
import { closeGuest } from '#identity';
import { db } from '#platform/db';
import { job } from '#platform/jobs';
import { asSystem } from '#platform/usecase';
import { FORGET_AFTER_DAYS } from './guest.ts';
import { forgetGuestInvitations } from './guest.sql.ts';
import { guestsWithoutStay, staysSomewhere } from './member.sql.ts';

const AT_ONCE = 500;

/**
 * Every night: addresses of people who never came are kept no longer than they are of use, nor are accounts of guests who are in no
 * space any more; each is closed by itself, so that one that fails holds up nobody.
 */
const forget = job(
	'twinspace.forget-invitations',
	v.object({}),
	async () => {
		await asSystem('twinspace.forget-invitations', (ctx) =>
			forgetGuestInvitations(ctx.tx, new Date(ctx.now.getTime() - FORGET_AFTER_DAYS * 86_400_000))
		);
		const failed: unknown[] = [];
		for (const id of await guestsWithoutStay(db(), AT_ONCE))
			await asSystem('twinspace.close-guest', async (ctx) => {
				await closeGuest(ctx, id, () => staysSomewhere(ctx.tx, id));
				ctx.note(id);
			}).catch((error: unknown) => failed.push(error));
		if (failed.length > 0) throw new AggregateError(failed, `${failed.length} guests' accounts could not be closed`);
	},
	{ cron: '26 3 * * *' }
);

export const guestJobs = [forget];
