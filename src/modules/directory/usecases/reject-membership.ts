import { ok } from '#platform/result';
import { desk, useCase } from '#platform/usecase';
import { lockForDecision } from '../deciding.sql.ts';
import { mailDecision } from '../directory.mails.ts';
import { saveDecision } from '../membership.sql.ts';
import { refreshStanding } from '../standing.sql.ts';
import { RejectForm } from '../validation.form.ts';

/** An officer turns a request down; the person reads the reason, and may ask again. */
export const rejectMembership = useCase('directory.reject-membership', desk, RejectForm, async (ctx, { membershipId, reason }) => {
	const locked = await lockForDecision(ctx, membershipId);
	if (!locked.ok) return locked;
	const { accountId } = locked.value;
	await saveDecision(ctx.tx, membershipId, { state: 'rejected', by: ctx.actor.id, reason, now: ctx.now });
	await refreshStanding(ctx, accountId);
	await ctx.emit('directory.membership-rejected', { accountId, membershipId });
	await mailDecision(ctx.tx, locked.value, 'rejected', reason);
	ctx.note(membershipId, { decision: 'rejected', reason });
	return ok(undefined);
});
