import * as v from 'valibot';
import { checkbox, choice, email, newPassword, personName, uuid } from '#platform/form';
import { locales } from '#platform/i18n';
import { GUEST_COUNTRIES } from './guest-country.data.ts';
import { GUESTS_AS } from './guest.ts';

export const InviteGuestForm = v.object({
	projectId: uuid,
	email,
	guestAs: choice(GUESTS_AS),
	country: choice(GUEST_COUNTRIES),
	locale: choice(locales)
});
export const GuestInvitationForm = v.object({ projectId: uuid, invitationId: uuid });
/** What a guest is asked for, and nothing else. */
export const EnterAsGuestForm = v.object({
	firstName: personName(80),
	lastName: personName(80),
	password: newPassword,
	conduct: v.pipe(checkbox, v.literal(true, 'twinspace.guest.conduct-needed'))
});
