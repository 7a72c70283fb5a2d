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

/** One administrator always remains, also where the founders are gone with their country. */
const isLast = (target: Member, members: readonly Member[]): boolean =>
	target.role === 'administrator' && !members.some((one) => one.role === 'administrator' && one !== target);

/** May `actor` change `target`'s role? Founders keep equal rights to the end (domain §2), and one administrator always remains. */
export function mayChangeRole(
	actorRole: string | undefined,
	target: Member | undefined,
	members: readonly Member[]
): Result<undefined, 'administrators-only' | 'no-such-member' | 'founder-stays' | 'last-administrator'> {
	if (actorRole !== 'administrator') return refuse('administrators-only');
	if (!target) return refuse('no-such-member');
	if (target.founder) return refuse('founder-stays');
	return isLast(target, members) ? refuse('last-administrator') : ok(undefined);
}

/** May `actorId` end `target`'s membership? Everybody may leave, administrators may remove others; founders stay. */
export function mayEnd(
	actorId: string,
	actorRole: string | undefined,
	target: Member | undefined,
	members: readonly Member[]
): Result<undefined, 'administrators-only' | 'no-such-member' | 'founder-stays' | 'last-administrator'> {
	if (!target) return refuse('no-such-member');
	if (target.founder) return refuse('founder-stays');
	if (isLast(target, members)) return refuse('last-administrator');
	return target.account_id === actorId || actorRole === 'administrator' ? ok(undefined) : refuse('administrators-only');
}
