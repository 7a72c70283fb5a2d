import { db } from '#platform/db';
import { setting } from '#platform/programme';
import type { Actor } from '#platform/usecase';
import { usualDays } from '../clock.sql.ts';
import { evidenceFor } from '../evidence.sql.ts';
import { ownMemberships } from '../membership-details.sql.ts';
import { countryOn, officeFor } from './countries.ts';

/** A person's schools: where each request stands, with which office, since when, and what already speaks for it. */
export async function mySchools(viewer: Actor, now = new Date()) {
	const memberships = await ownMemberships(db(), viewer.id);
	const evidence = await evidenceFor(
		db(),
		memberships.map((one) => one.id)
	);
	return Promise.all(
		memberships.map(async (one) => ({
			...one,
			/** Until the new school is confirmed, the one before stays. */
			moving: one.replaces !== null && one.state === 'pending',
			waits: await waitOf(one, now),
			// Addresses of heads and colleagues are the person's own words; what is in a certificate they know.
			evidence: (evidence.get(one.id) ?? []).map(({ id, kind, state, askedAddress, fileName, at }) => ({
				id,
				kind,
				state,
				askedAddress,
				fileName,
				at
			})),
			taken: (await countryOn(db(), one.country, now))?.evidence ?? []
		}))
	);
}
export type MySchool = Awaited<ReturnType<typeof mySchools>>[number];

/** "With the Estonian office since Tuesday, usually 2 days": the request that a person waits for, if there is one. */
export async function myValidation(viewer: Actor, now = new Date()) {
	const waiting = (await ownMemberships(db(), viewer.id)).find(
		(one) => one.state === 'pending' || one.state === 'unconfirmed' || one.state === 'rejected'
	);
	if (!waiting) return undefined;
	const { id, state, schoolName, question, answer, reason, replaces } = waiting;
	return {
		id,
		state,
		schoolName,
		asked: question !== null && answer === null,
		reason,
		moving: replaces !== null,
		waits: await waitOf(waiting, now)
	};
}
export type MyValidation = NonNullable<Awaited<ReturnType<typeof myValidation>>>;

async function waitOf(
	{ state, country, region, pendingSince }: { state: string; country: string; region: string | null; pendingSince: Date | null },
	now: Date
) {
	if (state !== 'pending' || !pendingSince) return null;
	const [office, usual, target] = await Promise.all([
		officeFor(db(), country, region),
		usualDays(db(), country, now),
		setting('validation.target-days', { on: now, country })
	]);
	return { since: pendingSince.toISOString(), country, office: office?.name ?? null, usualDays: usual ?? target };
}
