import { ok, refuse } from '#platform/result';

/** What the rule needs to know of an account that an officer wants to merge. */
export type MergeSide = {
	id: string;
	kind: string;
	/** Closed, or merged before. */
	closed: boolean;
	suspended: boolean;
	confirmed: boolean;
	/** Its membership of a school has been validated. */
	validated: boolean;
	holdsOffice: boolean;
	/** The officer's desk serves its place. */
	served: boolean;
};

/**
 * May an officer bring two accounts together, so that `into` stays (domain §4)? What an office has found true of a person must not
 * go to an account of which nobody knows whose it is, and no sanction is lost on the way.
 */
export function mayMergePersons(actorId: string, from: MergeSide, into: MergeSide, foundedTogether: readonly string[]) {
	if (from.id === into.id) return refuse('same-account');
	const both = [from, into];
	if (both.some((one) => one.kind !== 'person' || one.closed || !one.served)) return refuse('no-such-account');
	if (both.some((one) => one.id === actorId)) return refuse('own-account');
	if (both.some((one) => one.holdsOffice)) return refuse('account-in-office');
	if (both.some((one) => one.suspended)) return refuse('account-suspended');
	if (!into.confirmed) return refuse('address-unconfirmed');
	if (from.validated && !into.validated) return refuse('validated-stays');
	if (foundedTogether.length > 0) return refuse('founded-together', { project: foundedTogether[0] ?? '' });
	return ok(undefined);
}

/** An address as it may be told to whoever reads the other account's mail: `k•••@mail.example`. */
export function veiledAddress(email: string): string {
	const at = email.lastIndexOf('@');
	const first = String.fromCodePoint(email.codePointAt(0) ?? 0x2022);
	return `${first}•••${email.slice(at)}`;
}
