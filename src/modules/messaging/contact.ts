import { ok, refuse, type Result } from '#platform/result';

type Person = { id: string; validated: boolean; available: boolean };
export type RequestRefusal =
	'not-validated' | 'not-yourself' | 'cannot-be-reached' | 'already-contacts' | 'already-asked' | 'same-text-too-often';

/**
 * May `from` ask `to` to become contacts (domain §5)? Both are eTwinners, `to` is *available*, nobody blocked anybody, nothing is open
 * between them, and the same text has not gone to more people today than the programme allows. A block looks like "not available".
 */
export function mayRequest(
	from: Person,
	to: Person | undefined,
	between: { contacts: boolean; blocked: boolean; open: boolean },
	sameText: { today: number; limit: number }
): Result<undefined, RequestRefusal> {
	if (!from.validated) return refuse('not-validated');
	if (from.id === to?.id) return refuse('not-yourself');
	if (!to?.validated || !to.available || between.blocked) return refuse('cannot-be-reached');
	if (between.contacts) return refuse('already-contacts');
	if (between.open) return refuse('already-asked');
	return sameText.today >= sameText.limit ? refuse('same-text-too-often', { limit: sameText.limit }) : ok(undefined);
}

export const ANSWERS = ['accept', 'decline', 'ignore'] as const;
export type Answer = (typeof ANSWERS)[number];
export const stateAfter: Record<Answer, 'accepted' | 'declined' | 'ignored'> = {
	accept: 'accepted',
	decline: 'declined',
	ignore: 'ignored'
};

/** What whoever asked sees as open: they are not told that a request is being ignored. */
export const OPEN_TO_ASKER: readonly string[] = ['pending', 'ignored'];
