/** One step of a project's way to its TwinSpace, as everybody inside sees it. */
export type WayStep = {
	of: 'plan' | 'partner' | 'offices' | 'office' | 'space';
	state: 'done' | 'now' | 'next' | 'refused';
	/** The country that an office speaks for, and its name where the country has more than one. */
	country?: string;
	office?: string | null;
	/** How it decided, and when. */
	decision?: string;
	decidedAt?: Date | null;
	/** Since when somebody is waited for. */
	since?: Date;
};
type Decision = { officeId: string; country: string; office: string | null; decision: string; since: Date; decidedAt: Date | null };

/** Where a project stands; `decisions` from the oldest, of which the latest of each office counts. */
export function wayOf(state: string, decisions: readonly Decision[], waitingSince: Date | null): WayStep[] {
	const accepted = !['draft', 'awaiting_partner', 'declined'].includes(state);
	return [
		{ of: 'plan', state: state === 'draft' ? 'now' : 'done' },
		{
			of: 'partner',
			state: state === 'declined' ? 'refused' : accepted ? 'done' : state === 'awaiting_partner' ? 'now' : 'next',
			...(state === 'awaiting_partner' && waitingSince && { since: waitingSince })
		},
		...officesOf(state, decisions),
		{ of: 'space', state: ['active', 'closed', 'archived'].includes(state) ? 'done' : 'next' }
	];
}

function officesOf(state: string, decisions: readonly Decision[]): WayStep[] {
	const latest = [...new Map(decisions.map((one) => [one.officeId, one])).values()];
	if (latest.length === 0) return [{ of: 'offices', state: 'next' }];
	return latest.map(({ country, office, decision, decidedAt, since }) => ({
		of: 'office',
		country,
		...(latest.filter((one) => one.country === country).length > 1 && { office }),
		decision,
		decidedAt,
		// What has been sent back or has ended waits with no office, though one of them has not decided.
		...(decision === 'pending'
			? state === 'awaiting_approval'
				? { state: 'now', since }
				: { state: 'next' }
			: { state: decision === 'approved' ? 'done' : 'refused' })
	}));
}
