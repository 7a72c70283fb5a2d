import { servesPlace, type Actor } from '#platform/actor';
import { ok, refuse, type Result } from '#platform/result';

export const DECISIONS = ['approved', 'changes_requested', 'rejected'] as const;
export type Decision = (typeof DECISIONS)[number];
export type Approval = {
	id: string;
	officeId: string;
	country: string;
	region: string | null;
	decision: 'pending' | Decision;
	decidedAt: Date | null;
	decidedBy: string | null;
};
type Founder = { accountId: string; country: string; headConsent: string };
export type ApprovalRefusal =
	'already-decided' | 'not-your-decision' | 'own-project' | 'head-consent-missing' | 'reason-missing' | 'wrong-state';

/** May this officer speak for this office on this project? The desk shows its buttons by the same rule (quality A5). */
export function mayDecide(
	actor: Actor,
	project: { state: string },
	founders: readonly Founder[],
	approval: Approval
): Result<undefined, ApprovalRefusal> {
	if (!servesPlace(actor, approval.country, approval.region)) return refuse('not-your-decision');
	if (founders.some((founder) => founder.accountId === actor.id)) return refuse('own-project');
	if (approval.decision !== 'pending') return refuse('already-decided');
	if (project.state !== 'awaiting_approval') return refuse('wrong-state');
	return ok(undefined);
}

/** A decision with its conditions: a "no" of either kind has a reason, a "yes" waits for the head where the country wants that. */
export function judge(
	decision: Decision,
	reason: string,
	founders: readonly Founder[],
	country: string
): Result<undefined, ApprovalRefusal> {
	if (decision !== 'approved' && reason === '') return refuse('reason-missing');
	const waiting = founders.some((founder) => founder.country === country && !['not-needed', 'given'].includes(founder.headConsent));
	return decision === 'approved' && waiting ? refuse('head-consent-missing') : ok(undefined);
}

/** What the project becomes after one more decision: the last approval opens it, one rejection ends it, one request sends it back. */
export function outcome(
	approvals: readonly Pick<Approval, 'decision'>[]
): 'awaiting_approval' | 'changes_requested' | 'rejected' | 'active' {
	if (approvals.some(({ decision }) => decision === 'rejected')) return 'rejected';
	if (approvals.some(({ decision }) => decision === 'changes_requested')) return 'changes_requested';
	return approvals.every(({ decision }) => decision === 'approved') ? 'active' : 'awaiting_approval';
}

/** The offices to ask when a project is handed in: an approval once given stands, an office that had not decided is still being asked. */
export function officesToAsk<O extends { id: string }>(
	offices: readonly O[],
	earlier: readonly Pick<Approval, 'officeId' | 'decision'>[]
): O[] {
	const stands = new Set(
		earlier.filter(({ decision }) => decision === 'approved' || decision === 'pending').map(({ officeId }) => officeId)
	);
	return [...new Map(offices.map((office) => [office.id, office])).values()].filter((office) => !stands.has(office.id));
}
