import * as v from 'valibot';
import { lockAccounts } from '#identity';
import { ok, refuse } from '#platform/result';
import { grownUp, useCase } from '#platform/usecase';
import { isTeacher } from '../right.ts';
import { letGuestIn, useInvitation } from '../guest-invitation.step.ts';
import { spaceRole } from '../space.sql.ts';

/** Whoever has an account follows the link signed in with it; the invitation is for the account of its own address only. */
export const acceptAsGuest = useCase('twinspace.accept-as-guest', grownUp, v.object({ token: v.string() }), async (ctx, { token }) => {
	const used = await useInvitation(ctx, token);
	if (!used.ok) return used;
	// Locked: a guest's last stay may be ending at this moment, and the account with it.
	const account = (await lockAccounts(ctx.tx, [ctx.actor.id])).get(ctx.actor.id);
	if (account?.email?.toLowerCase() !== used.value.email.toLowerCase()) return refuse('another-address');
	// Teachers of the space have more rights than any guest.
	if (isTeacher(await spaceRole(ctx.tx, used.value.projectId, ctx.actor.id))) return refuse('already-inside');
	await letGuestIn(ctx, used.value, { id: ctx.actor.id, name: `${ctx.actor.firstName} ${ctx.actor.lastName}` });
	return ok({ projectId: used.value.projectId });
});
