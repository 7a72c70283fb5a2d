import * as v from 'valibot';
import { personCard } from '#directory';
import { accountById } from '#identity';
import { notify } from '#messaging';
import { job } from '#platform/jobs';
import { setting } from '#platform/programme';
import { asSystem } from '#platform/usecase';
import { expiryOf } from './notice.ts';
import { askBeforeExpiry, eraseSeeker, expireNotices, openHidden } from './notice.sql.ts';

/** Notices that lead nowhere expire; the author is asked first (domain §5). */
const daily = job(
	'partners.daily-round',
	v.object({}),
	async () => {
		await asSystem('partners.daily-round', async (ctx) => {
			const days = await setting('notice.ask-before-days', { tx: ctx.tx, on: ctx.now });
			for (const { id, author_id, co_author_id, title, day } of await askBeforeExpiry(ctx.tx, ctx.now, days)) {
				for (const to of [author_id, co_author_id]) {
					if (to) await notify(ctx, { to, kind: 'partners.notice-expiring', params: { title, day }, href: `/notices/${id}` });
				}
			}
			await expireNotices(ctx.tx, ctx.now);
		});
	},
	{ cron: '31 4 * * *' }
);

/** Validation opens the notices that waited for it (domain §4). */
const validated = job(
	'partners.open-hidden',
	v.object({ accountId: v.string() }),
	async ({ accountId }) => {
		await asSystem('partners.open-hidden', async (ctx) => {
			// The office may have decided otherwise by the time this runs.
			if (!(await personCard(ctx.tx, accountId))?.validated) return;
			await openHidden(ctx.tx, accountId, expiryOf(ctx.now, await setting('notice.expiry-months', { tx: ctx.tx, on: ctx.now })), ctx.now);
		});
	},
	{ on: ['directory.membership-validated'] }
);

/** Whoever closes the account looks for nobody any more. */
const erase = job(
	'partners.erase-person',
	v.object({ accountId: v.string() }),
	async ({ accountId }) => {
		await asSystem('partners.erase-person', async (ctx) => {
			if ((await accountById(ctx.tx, accountId))?.closed_at) await eraseSeeker(ctx.tx, accountId);
		});
	},
	{ on: ['identity.account-closed'] }
);

export const noticeJobs = [daily, validated, erase];
