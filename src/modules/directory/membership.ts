/**
 * A person's membership of a school, from sign-up to leaving (domain §4). README.md draws the chart. `withdraw` and `lift` are the
 * two ways back that the chart needs besides: a request taken back before it was decided, and a sanction that ended.
 */
export const membershipStates = ['unconfirmed', 'pending', 'validated', 'rejected', 'ended', 'suspended'] as const;
export type MembershipState = (typeof membershipStates)[number];
export type MembershipMove = 'confirm-email' | 'validate' | 'reject' | 'withdraw' | 'end' | 'suspend' | 'lift';

const chart: Record<MembershipState, Partial<Record<MembershipMove, MembershipState>>> = {
	unconfirmed: { 'confirm-email': 'pending', withdraw: 'ended' },
	pending: { validate: 'validated', reject: 'rejected', withdraw: 'ended' },
	validated: { end: 'ended', suspend: 'suspended' },
	suspended: { lift: 'validated', end: 'ended' },
	rejected: {},
	ended: {}
};

/** The state after a move, or undefined where the chart has no such arrow. */
export const afterMove = (state: MembershipState, move: MembershipMove): MembershipState | undefined => chart[state][move];

/** States in which somebody is, or wants to be, of a school; the others are history. */
export const currentStates = ['unconfirmed', 'pending', 'validated', 'suspended'] as const satisfies readonly MembershipState[];
export const isCurrent = (state: MembershipState): boolean => currentStates.some((one) => one === state);

export type Standing = 'none' | 'unconfirmed' | 'pending' | 'validated' | 'rejected' | 'suspended';
export type MembershipFacts = { id: string; state: MembershipState; isDefault: boolean; country: string; requestedAt: Date };

const latestFirst = (a: MembershipFacts, b: MembershipFacts) => b.requestedAt.getTime() - a.requestedAt.getTime();

/**
 * What all memberships of a person come to: that of the default one; a suspension of any outweighs it. Without a current one a
 * rejection is told until the next request. The country is that of the school that counts.
 */
export function standingOf(memberships: readonly MembershipFacts[]): { standing: Standing; country: string | null } {
	const current = memberships.filter((one) => isCurrent(one.state)).sort(latestFirst);
	const counting = current.find((one) => one.state === 'suspended') ?? current.find((one) => one.isDefault) ?? current[0];
	if (counting) return { standing: counting.state as Standing, country: counting.country };
	const last = [...memberships].sort(latestFirst)[0];
	return { standing: last?.state === 'rejected' ? 'rejected' : 'none', country: last?.country ?? null };
}

/** Which membership becomes the default when the default one has gone: a validated one first, then the one asked for last. */
export function nextDefault<M extends MembershipFacts>(memberships: readonly M[]): M | undefined {
	const rank = (one: M) => ['validated', 'pending', 'unconfirmed'].indexOf(one.state);
	const candidates = memberships.filter((one) => rank(one) >= 0);
	return candidates.sort((a, b) => rank(a) - rank(b) || latestFirst(a, b))[0];
}

/**
 * How a new request stands beside what somebody has. With a validated school: a move keeps the old one as default until the new
 * one is validated and then ends it; otherwise both stay. A request nobody has decided yet gives way to the new one.
 */
export function placeRequest<M extends MembershipFacts>(
	memberships: readonly M[],
	moving: boolean
): { isDefault: boolean; replaces: string | null; withdraws: M[] } | 'suspended' {
	if (memberships.some((one) => one.state === 'suspended')) return 'suspended';
	const kept = memberships.find((one) => one.isDefault && one.state === 'validated');
	const undecided = memberships.filter((one) => one.state === 'pending' || one.state === 'unconfirmed');
	if (!kept) return { isDefault: true, replaces: null, withdraws: undecided };
	return { isDefault: false, replaces: moving ? kept.id : null, withdraws: moving ? undecided : [] };
}

/** What people do before, while and after they are validated. */
export const personDeeds = [
	'complete-profile',
	'browse-public-projects',
	'draft-project',
	'draft-notice',
	'be-contacted',
	'search-people',
	'found-project',
	'join-project'
] as const;
export type PersonDeed = (typeof personDeeds)[number];

const whileWaiting: readonly PersonDeed[] = ['complete-profile', 'browse-public-projects', 'draft-project', 'draft-notice'];

/** Domain §4: while pending one prepares; whoever is suspended only reads what everybody reads. */
export function personMay(standing: Standing, deed: PersonDeed): boolean {
	if (standing === 'validated') return true;
	if (standing === 'suspended') return deed === 'browse-public-projects';
	return whileWaiting.includes(deed);
}
