import { personCard } from './card.sql.ts';
import { confirmCertificates } from './evidence.sql.ts';
import { endMemberships, lockMembership, lockMembershipsOf, makeDefault, saveDecision, type MembershipCase } from './membership.sql.ts';
import { fullName } from './person.ts';
import { addAdministrator, schoolAdministrators } from './school.sql.ts';
import { refreshStanding } from './standing.sql.ts';
import { ok, refuse } from '#platform/result';
import { servesPlace, type Actor, type Ctx } from '#platform/usecase';

/**
 * Locks a request for an officer to decide. One of another place looks like one that does not exist (quality A2); nobody decides on
 * their own, and of two officers the second is told who was first, and when (A5).
 */
export async function lockForDecision(ctx: Pick<Ctx<Actor>, 'tx' | 'actor'>, id: string) {
	const request = await lockMembership(ctx.tx, id);
	if (!request || request.state === 'unconfirmed' || !servesPlace(ctx.actor, request.country, request.region))
		return refuse('no-such-membership');
	if (request.accountId === ctx.actor.id) return refuse('own-request');
	if (request.state === 'pending') return ok(request);
	if (!request.decidedAt) return refuse('request-withdrawn');
	const who = request.decidedBy && (await personCard(ctx.tx, request.decidedBy));
	return refuse('already-decided', { who: who ? fullName(who) : '', at: request.decidedAt.toISOString() });
}

/** The request is granted: the school counts from now on, and one that it replaces is left. A first head looks after the school's page. */
export async function grantMembership(ctx: Ctx<Actor>, request: MembershipCase, note: string | null): Promise<void> {
	const { tx, now, actor } = ctx;
	const { id, accountId, schoolId, replaces } = request;
	await lockMembershipsOf(tx, accountId);
	await saveDecision(tx, id, { state: 'validated', by: actor.id, reason: note, now });
	await confirmCertificates(tx, id, now);
	if (replaces) {
		await makeDefault(tx, accountId, id);
		await endMemberships(tx, [replaces], now);
		await ctx.emit('directory.membership-ended', { accountId, membershipId: replaces, own: true });
	}
	if (request.profession === 'head' && (await schoolAdministrators(tx, schoolId)).length === 0)
		await addAdministrator(tx, schoolId, accountId, now);
	await refreshStanding(ctx, accountId);
	await ctx.emit('directory.membership-validated', { accountId, membershipId: id });
}
