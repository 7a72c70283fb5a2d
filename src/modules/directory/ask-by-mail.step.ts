import { countAttempt } from '#identity';
import { tooOften } from '#platform/limits';
import { ok, refuse } from '#platform/result';
import type { Actor, Ctx } from '#platform/usecase';
import { MOST_ASKED_A_DAY } from './evidence.ts';
import { askedToday, evidenceOf } from './evidence.sql.ts';
import { lockMembership } from './membership.sql.ts';

/**
 * How asking somebody by mail for evidence begins: the applicant's own waiting membership, an address that is not theirs, and not too
 * many mails. Gives the membership, and what this address has been asked for already.
 */
export async function beginToAsk(ctx: Ctx<Actor>, kind: 'head' | 'colleague', membershipId: string, email: string) {
	const membership = await lockMembership(ctx.tx, membershipId);
	if (membership?.accountId !== ctx.actor.id) return refuse('no-such-membership');
	if (membership.state !== 'pending') return refuse('not-waiting');
	if (email === membership.email.toLowerCase()) return refuse('own-address');
	if ((await askedToday(ctx.tx, membershipId, ctx.now)) >= MOST_ASKED_A_DAY) return refuse('asked-enough');
	const wait = await countAttempt('mail-to-address', email);
	if (wait > 0) return tooOften(wait);
	const open = (await evidenceOf(ctx.tx, membershipId)).find(
		(one) => one.kind === kind && one.state === 'requested' && one.askedAddress === email
	);
	return ok({ membership, open });
}
