import * as v from 'valibot';
import { job } from '#platform/jobs';
import { forgetOldAttempts } from '#platform/limits';
import { asSystem } from '#platform/usecase';
import { staleSignUps } from './account.sql.ts';
import { forgetOldSessions } from './session.sql.ts';
import { closeUnconfirmed } from './create-person.step.ts';
import { forgetOldTokens } from './token.sql.ts';

const AT_ONCE = 200;

/** Every night: sessions, links and counted attempts that ran out, and sign-ups that nobody confirmed within a week. */
const forgetJob = job(
	'identity.forget',
	v.object({}),
	async () => {
		await asSystem('identity.forget', async (ctx) => {
			await forgetOldSessions(ctx.tx);
			await forgetOldTokens(ctx.tx);
			await forgetOldAttempts(ctx.now);
		});
		for (let left = true; left;) {
			left = await asSystem('identity.forget', async (ctx) => {
				const stale = await staleSignUps(ctx.tx, AT_ONCE);
				for (const { id } of stale) await closeUnconfirmed(ctx, id);
				return stale.length === AT_ONCE;
			});
		}
	},
	{ cron: '17 3 * * *' }
);

export const identityJobs = [forgetJob];
