import { countAttempt } from '#identity';
import { tooOften } from '#platform/limits';
import { ok, refuse } from '#platform/result';
import { eTwinner, useCase, atMost } from '#platform/usecase';
import { enterSpace } from '../enter-space.step.ts';
import { guestCountry, invitationEnds, sendInvitation } from '../guest-invitation.step.ts';
import { InviteGuestForm } from '../guest.form.ts';
import { mayBeGuest } from '../guest.ts';
import { insertGuestInvitation, projectOfSpace } from '../guest.sql.ts';
import { judgeIn } from '../space.ts';

/**
 * An administrator invites a guest by e-mail. Nothing here asks whether the address has an account, so nothing tells (quality S3):
 * that is between the link and whoever opens it.
 */
export const inviteGuest = useCase(
	'twinspace.invite-guest',
	atMost(eTwinner, 'invitations'),
	InviteGuestForm,
	async (ctx, { projectId, ...wish }) => {
		const space = await enterSpace(ctx, projectId);
		const project = space && (await projectOfSpace(ctx.tx, projectId));
		if (!project) return refuse('no-such-space');
		const may = judgeIn(space, 'invite-member');
		if (!may.ok) return may;
		const guest = mayBeGuest(wish.guestAs, await guestCountry(ctx, wish.country, project.approvedAt));
		if (!guest.ok) return guest;
		const wait = await countAttempt('guest-mail', wish.email);
		if (wait > 0) return tooOften(wait);

		const invitation = { projectId, ...wish, invitedBy: ctx.actor.id, now: ctx.now, expiresAt: invitationEnds(ctx.now) };
		const id = await insertGuestInvitation(ctx.tx, invitation);
		if (!id) return refuse('guest-already-invited');
		await sendInvitation(ctx, { id, ...wish, sent: 1 }, ctx.actor, space.title);
		ctx.note(projectId, { invitation: id, as: wish.guestAs, country: wish.country });
		return ok({ invitationId: id });
	}
);
