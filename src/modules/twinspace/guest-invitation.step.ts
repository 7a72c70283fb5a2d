import { countryOn } from '#directory';
import { issueToken, takeToken } from '#identity';
import { notify } from '#messaging';
import { ok, refuse, type Result } from '#platform/result';
import type { Ctx } from '#platform/usecase';
import { INVITATION_DAYS, isNewest, type GuestCountry } from './guest.ts';
import { mailGuestInvitation } from './guest.mails.ts';
import { dropGuestInvitation, lockGuestInvitation, projectOfSpace, putGuest, type GuestInvitation } from './guest.sql.ts';

export const invitationEnds = (now: Date): Date => new Date(now.getTime() + INVITATION_DAYS * 86_400_000);

/** A guest's country in the programme, today and when the project was approved. */
export async function guestCountry({ tx, now }: Pick<Ctx, 'tx' | 'now'>, code: string, approvedAt: Date | null): Promise<GuestCountry> {
	const today = await countryOn(tx, code, now);
	const then = approvedAt && (await countryOn(tx, code, approvedAt));
	return {
		now: today === undefined ? 'never' : today.scheme === 'left' ? 'left' : 'takes-part',
		leftBeforeProject: today?.scheme === 'left' && then?.scheme === 'left'
	};
}

/** Writes to the guest; links of earlier mails are dead. */
export async function sendInvitation(
	ctx: Pick<Ctx, 'tx'>,
	invitation: { id: string; email: string; locale: string; sent: number },
	by: { firstName: string; lastName: string },
	title: string
): Promise<void> {
	const token = await issueToken(ctx.tx, 'guest-enters', { payload: { invitationId: invitation.id, sent: invitation.sent } });
	const name = `${by.firstName} ${by.lastName}`.trim();
	await mailGuestInvitation(ctx.tx, { to: invitation.email, locale: invitation.locale, name, title, token });
}

/** Uses a guest's link up: the invitation, locked. A link that was used, replaced, withdrawn or has run out is `link-old`. */
export async function useInvitation(ctx: Ctx, token: string): Promise<Result<GuestInvitation, 'link-old' | 'space-closed-to-guests'>> {
	const found = await takeToken(ctx.tx, 'guest-enters', token);
	const id = found?.payload.invitationId;
	const invitation = typeof id === 'string' ? await lockGuestInvitation(ctx.tx, id) : undefined;
	if (!invitation || !isNewest(invitation, found?.payload.sent, ctx.now)) return refuse('link-old');
	const project = await projectOfSpace(ctx.tx, invitation.projectId);
	return project?.state === 'active' ? ok(invitation) : refuse('space-closed-to-guests');
}

/** The guest is in; whoever invited them is told, and the address is no longer kept with the space. */
export async function letGuestIn(ctx: Ctx, invitation: GuestInvitation, guest: { id: string; name: string }): Promise<void> {
	await putGuest(ctx.tx, invitation, guest.id, ctx.now);
	await dropGuestInvitation(ctx.tx, invitation.id);
	const project = await projectOfSpace(ctx.tx, invitation.projectId);
	await notify(ctx, {
		to: invitation.invitedBy,
		kind: 'twinspace.guest-came',
		params: { name: guest.name, title: project?.title ?? '' },
		href: `/spaces/${invitation.projectId}/members`
	});
	ctx.note(invitation.projectId, { guest: guest.id });
}
