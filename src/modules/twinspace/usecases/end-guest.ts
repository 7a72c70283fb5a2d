import { closeGuest, lockAccounts } from '#identity';
import { rightsChannel } from '#platform/live';
import { ok, refuse } from '#platform/result';
import { signedIn, useCase } from '#platform/usecase';
import { enterSpace } from '../enter-space.step.ts';
import { endGuestOf, staysSomewhere } from '../member.sql.ts';
import { GuestForm } from '../space.form.ts';
import { judgeIn } from '../space.ts';

/** Ends a guest's stay, and with the last one the account; what they wrote stays. Their open pages notice at once (quality A4). */
export const endGuest = useCase('twinspace.end-guest', signedIn, GuestForm, async (ctx, { projectId, personId }) => {
	const space = await enterSpace(ctx, projectId);
	if (!space) return refuse('no-such-space');
	const may = judgeIn(space, 'remove-member');
	if (!may.ok) return may;
	// The account before the stay, as whoever accepts an invitation does.
	await lockAccounts(ctx.tx, [personId]);
	if (!(await endGuestOf(ctx.tx, projectId, personId, ctx.now))) return refuse('no-such-person');
	await ctx.tell(rightsChannel(personId), 'left', { project: projectId });
	await closeGuest(ctx, personId, () => staysSomewhere(ctx.tx, personId));
	ctx.note(projectId, { guest: personId });
	return ok(undefined);
});
