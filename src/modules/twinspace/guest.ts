import { ok, refuse, type Result } from '#platform/result';

/** What a guest comes as (domain §2); `teacher` is one of a country that takes no part. */
export const GUESTS_AS = ['expert', 'parent', 'head', 'inspector', 'teacher', 'other'] as const;
export type GuestAs = (typeof GUESTS_AS)[number];

/** How long the link of an invitation is good, in days; `guest-enters` of the one-time links says the same in hours. */
export const INVITATION_DAYS = 14;
/** Invitations that nobody followed are forgotten so many days after they ran out, address and all. */
export const FORGET_AFTER_DAYS = 30;

/** A guest's country in the programme: on the day of the invitation, and on the day the project was approved. */
export type GuestCountry = { now: 'takes-part' | 'left' | 'never'; leftBeforeProject: boolean };

/**
 * Who may come as a guest (domain §2, §3)? Anybody of any country; but teachers of a country that takes part join as members, and
 * people of a country that left come to projects from before that day only.
 */
export function mayBeGuest(
	as: GuestAs,
	country: GuestCountry
): Result<undefined, 'guest-teacher-takes-part' | 'guest-country-left-before'> {
	if (country.leftBeforeProject) return refuse('guest-country-left-before');
	return as === 'teacher' && country.now === 'takes-part' ? refuse('guest-teacher-takes-part') : ok(undefined);
}

/** An invitation as its token says it is: only the newest mail of one that still waits opens anything. */
export const isNewest = (invitation: { sent: number; expiresAt: Date }, sent: unknown, now: Date): boolean =>
	invitation.sent === sent && invitation.expiresAt > now;
