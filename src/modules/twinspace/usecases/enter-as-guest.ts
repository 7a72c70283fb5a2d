import * as v from 'valibot';
import { createGuest, openSession } from '#identity';
import { isLocale, type Locale } from '#platform/i18n';
import { ok } from '#platform/result';
import { nobodyYet, useCase } from '#platform/usecase';
import { EnterAsGuestForm } from '../guest.form.ts';
import { letGuestIn, useInvitation } from '../guest-invitation.step.ts';

const Enter = v.object({
	...EnterAsGuestForm.entries,
	token: v.string(),
	locale: v.custom<Locale>(isLocale),
	address: v.string(),
	device: v.string()
});

/** A guest who has no account follows the link of the mail: with a name and a password they are in the one space, and signed in. */
export const enterAsGuest = useCase('twinspace.enter-as-guest', nobodyYet, Enter, async (ctx, { token, address, device, ...person }) => {
	const used = await useInvitation(ctx, token);
	if (!used.ok) return used;
	const { firstName, lastName, password, locale } = person;
	const made = await createGuest(ctx, { firstName, lastName, password, locale, email: used.value.email });
	if (!made.ok) return made;
	await letGuestIn(ctx, used.value, { id: made.value.accountId, name: `${firstName} ${lastName}` });
	const session = await openSession(ctx.tx, made.value.accountId, { device, address, office: false });
	return ok({ session, projectId: used.value.projectId });
});
