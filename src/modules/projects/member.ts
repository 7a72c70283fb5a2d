import { ok, refuse, type Result } from '#platform/result';
import type { AtSchool } from './load-at-school.step.ts';

type Member = { account_id: string; role: string; founder: boolean };

/** May this person be invited to join (domain §6)? A validated contact of the inviter, from a country that takes part, not yet in. */
export function mayJoin(
	person: Pick<AtSchool, 'id' | 'validated'>,
	members: readonly Member[],
	countryTakesPart: boolean,
	isContact: boolean
): Result<undefined, 'already-member' | 'person-not-validated' | 'country-takes-no-part' | 'not-a-contact'> {
	if (members.some((member) => member.account_id === person.id)) return refuse('already-member');
	if (!person.validated) return refuse('person-not-validated');
	if (!countryTakesPart) return refuse('country-takes-no-part');
	return isContact ? ok(undefined) : refuse('not-a-contact');
}

/** May `actor` change `target`'s role? Founders keep equal rights to the end (domain §2), and one administrator always remains. */
export function mayChangeRole(
	actorRole: string | undefined,
	target: Member | undefined
): Result<undefined, 'administrators-only' | 'no-such-member' | 'founder-stays'> {
	if (actorRole !== 'administrator') return refuse('administrators-only');
	if (!target) return refuse('no-such-member');
	return target.founder ? refuse('founder-stays') : ok(undefined);
}

/** May `actorId` end `target`'s membership? Everybody may leave, administrators may remove others; founders stay. */
export function mayEnd(
	actorId: string,
	actorRole: string | undefined,
	target: Member | undefined
): Result<undefined, 'administrators-only' | 'no-such-member' | 'founder-stays'> {
	if (!target) return refuse('no-such-member');
	if (target.founder) return refuse('founder-stays');
	return target.account_id === actorId || actorRole === 'administrator' ? ok(undefined) : refuse('administrators-only');
}
