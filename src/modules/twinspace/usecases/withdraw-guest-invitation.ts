import { ok, refuse } from '#platform/result';
import { person, useCase } from '#platform/usecase';
import { enterSpace } from '../enter-space.step.ts';
import { GuestInvitationForm } from '../guest.form.ts';
import { dropGuestInvitation, lockGuestInvitation } from '../guest.sql.ts';
import { judgeIn } from '../space.ts';

/** Takes an invitation back; its link opens nothing from now on. */
export const withdrawGuestInvitation = useCase(
	'twinspace.withdraw-guest-invitation',
	person,
	GuestInvitationForm,
	async (ctx, { projectId, invitationId }) => {
		const space = await enterSpace(ctx, projectId);
		if (!space) return refuse('no-such-space');
		const may = judgeIn(space, 'remove-member');
		if (!may.ok) return may;
		const invitation = await lockGuestInvitation(ctx.tx, invitationId);
		if (invitation?.projectId !== projectId) return refuse('invitation-gone');
		await dropGuestInvitation(ctx.tx, invitationId);
		ctx.note(projectId, { invitation: invitationId });
		return ok(undefined);
	}
);
