import { countAttempt } from '#identity';
import { tooOften } from '#platform/limits';
import { ok, refuse } from '#platform/result';
import { eTwinner, useCase, atMost } from '#platform/usecase';
import { enterSpace } from '../enter-space.step.ts';
import { invitationEnds, sendInvitation } from '../guest-invitation.step.ts';
import { GuestInvitationForm } from '../guest.form.ts';
import { lockGuestInvitation, sentAgain } from '../guest.sql.ts';
import { judgeIn } from '../space.ts';

/** Sends an invitation again, with a fresh link that lasts anew; the one before it is dead. */
export const remindGuest = useCase(
	'twinspace.remind-guest',
	atMost(eTwinner, 'invitations'),
	GuestInvitationForm,
	async (ctx, { projectId, invitationId }) => {
		const space = await enterSpace(ctx, projectId);
		if (!space) return refuse('no-such-space');
		const may = judgeIn(space, 'invite-member');
		if (!may.ok) return may;
		const invitation = await lockGuestInvitation(ctx.tx, invitationId);
		if (invitation?.projectId !== projectId) return refuse('invitation-gone');
		const wait = await countAttempt('guest-mail', invitation.email);
		if (wait > 0) return tooOften(wait);
		const sent = invitation.sent + 1;
		await sentAgain(ctx.tx, invitationId, sent, invitationEnds(ctx.now));
		await sendInvitation(ctx, { ...invitation, sent }, ctx.actor, space.title);
		ctx.note(projectId, { invitation: invitationId, sent });
		return ok({ sent });
	}
);
