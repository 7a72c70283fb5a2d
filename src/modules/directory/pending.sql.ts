import type { Ctx } from '#platform/usecase';
import { currentMembership, lockMembershipsOf, membershipCase, requestsAt, startClock, type MembershipCase } from './membership.sql.ts';
import { provesSchool } from './evidence.ts';
import { addEvidence, evidenceOf, expectedUntil } from './evidence.sql.ts';
import { refreshStanding } from './standing.sql.ts';

/**
 * The address is confirmed: requests go to the office and its clock starts. Evidence that needs nobody is added at once. Safe to
 * repeat: what waits already is left alone.
 */
export async function startWaiting(ctx: Pick<Ctx, 'tx' | 'now' | 'tell' | 'emit'>, accountId: string): Promise<void> {
	const fresh = (await lockMembershipsOf(ctx.tx, accountId)).filter((one) => one.state === 'unconfirmed');
	for (const membership of fresh) {
		await startClock(ctx.tx, membership.id, ctx.now);
		await addOwnEvidence(ctx, membership);
		await ctx.emit('directory.membership-requested', { accountId, membershipId: membership.id });
	}
	if (fresh.length > 0) await refreshStanding(ctx, accountId);
}

/** What the platform can see by itself: an address at the school's own domain, a name on the office's list. Safe to repeat. */
export async function addOwnEvidence(ctx: Pick<Ctx, 'tx' | 'now'>, membership: MembershipCase): Promise<void> {
	const { id: membershipId, country, email, emailDomain } = membership;
	const before = new Set((await evidenceOf(ctx.tx, membershipId)).map((one) => one.kind));
	const proven = { membershipId, state: 'confirmed', now: ctx.now } as const;
	if (!before.has('domain') && provesSchool(email, emailDomain)) await addEvidence(ctx.tx, { ...proven, kind: 'domain' });
	if (!before.has('list') && (await expectedUntil(ctx.tx, country, email, ctx.now))) await addEvidence(ctx.tx, { ...proven, kind: 'list' });
}

/** The school's own domain has become known: who waits with an address of it has that evidence now. */
export async function proveByDomain(ctx: Pick<Ctx, 'tx' | 'now'>, schoolId: string): Promise<void> {
	for (const id of await requestsAt(ctx.tx, schoolId)) {
		const request = await membershipCase(ctx.tx, id);
		if (request) await addOwnEvidence(ctx, request);
	}
}

/** For a person whose address is confirmed: the request waits from the first moment. */
export async function requestWaits(ctx: Pick<Ctx, 'tx' | 'now' | 'tell' | 'emit'>, accountId: string, schoolId: string): Promise<void> {
	const membership = await currentMembership(ctx.tx, accountId, schoolId);
	if (!membership) return;
	await addOwnEvidence(ctx, membership);
	await ctx.emit('directory.membership-requested', { accountId, membershipId: membership.id });
	await refreshStanding(ctx, accountId);
}
