import * as v from 'valibot';
import { accountById } from '#identity';
import { db } from '#platform/db';
import { job } from '#platform/jobs';
import { setting } from '#platform/programme';
import { blobs } from '#platform/storage';
import { asSystem, type Ctx } from '#platform/usecase';
import { mailEscalation } from './directory.mails.ts';
import { CERTIFICATE_DAYS } from './evidence.ts';
import { forgetExpected } from './evidence.sql.ts';
import { countriesWaiting, dropOldCertificates, markEscalated, officersOf, type ServingOfficer } from './escalation.sql.ts';
import { endMemberships, lockMembershipsOf } from './membership.sql.ts';
import { isCurrent } from './membership.ts';
import { startWaiting } from './pending.sql.ts';
import { eraseProfile } from './profile.sql.ts';
import { refreshStanding } from './standing.sql.ts';

const DAY = 86_400_000;
const AT_ONCE = 200;
const Person = v.object({ accountId: v.string() });

/** An address can be confirmed on other ways than the sign-up mail (a reset, for example): the request then waits all the same. */
const confirmed = job(
	'directory.start-waiting',
	Person,
	async ({ accountId }) => asSystem('directory.start-waiting', (ctx) => startWaiting(ctx, accountId)),
	{ on: ['identity.email-confirmed'] }
);

/** Every hour: whoever waits longer than promised is marked, and the officers of the place are reminded once; where there are none, the central office. */
const escalate = job(
	'directory.escalate-validations',
	v.object({}),
	async () => {
		for (const country of await countriesWaiting(db()))
			await asSystem('directory.escalate-validations', (ctx) => escalateCountry(ctx, country));
	},
	{ cron: '5 * * * *' }
);

async function escalateCountry(ctx: Ctx<null>, country: string): Promise<void> {
	const { tx, now } = ctx;
	const days = await setting('validation.escalate-days', { on: now, country, tx });
	const late = await markEscalated(tx, country, new Date(now.getTime() - days * DAY), now);
	if (late.length === 0) return;
	const officers = await officersOf(tx, country);
	const serves = ({ regions }: ServingOfficer, region: string | null) => regions === null || (region !== null && regions.includes(region));
	for (const officer of officers) {
		const count = late.filter((region) => serves(officer, region)).length;
		if (count > 0) await mailEscalation(tx, officer, { count, country, days });
	}
	// Where an office has nobody, the central one looks after its people.
	const nobodys = late.filter((region) => !officers.some((officer) => serves(officer, region))).length;
	if (nobodys > 0)
		for (const officer of await officersOf(tx, 'central')) await mailEscalation(tx, officer, { count: nobodys, country, days });
	ctx.note(country, { escalated: late.length });
}

/** Every night: lists that ran out, and certificates whose request was decided long ago. */
const forget = job(
	'directory.forget',
	v.object({}),
	async () => {
		await asSystem('directory.forget', (ctx) => forgetExpected(ctx.tx, ctx.now));
		for (let left = true; left;) {
			// The record is cleared first: a file that outlives it for a night hurts nobody, a record without its file would.
			const keys = await asSystem('directory.forget', (ctx) =>
				dropOldCertificates(ctx.tx, new Date(ctx.now.getTime() - CERTIFICATE_DAYS * DAY), AT_ONCE)
			);
			for (const key of keys) await blobs().remove(key);
			left = keys.length === AT_ONCE;
		}
	},
	{ cron: '41 3 * * *' }
);

/** Whoever closes the account leaves their schools, and no profile behind. */
const erase = job(
	'directory.erase-person',
	Person,
	async ({ accountId }) => {
		const photo = await asSystem('directory.erase-person', async (ctx) => {
			if (!(await accountById(ctx.tx, accountId))?.closed_at) return undefined;
			const current = (await lockMembershipsOf(ctx.tx, accountId)).filter((one) => isCurrent(one.state));
			await endMemberships(
				ctx.tx,
				current.map((one) => one.id),
				ctx.now
			);
			await refreshStanding(ctx, accountId);
			return eraseProfile(ctx.tx, accountId);
		});
		if (photo) await blobs().remove(photo);
	},
	{ on: ['identity.account-closed'] }
);

/** A file that no record names any more. */
const removeFile = job('directory.remove-file', v.object({ key: v.string() }), ({ key }) => blobs().remove(key));

export const directoryJobs = [confirmed, escalate, forget, erase, removeFile];
