import { refuse, ok, type Result } from '#platform/result';

/** The life of a project (domain §6); README.md draws the arrows. */
export const PROJECT_STATES = [
	'draft',
	'awaiting_partner',
	'declined',
	'awaiting_approval',
	'changes_requested',
	'rejected',
	'withdrawn',
	'active',
	'closed',
	'archived'
] as const;
export type ProjectState = (typeof PROJECT_STATES)[number];
export type ProjectKind = 'european' | 'national';

/** What can happen to a project, from which states, and where it leads. */
const ARROWS = {
	propose: { from: ['draft', 'declined'], to: 'awaiting_partner' },
	accept: { from: ['awaiting_partner'], to: 'awaiting_approval' },
	decline: { from: ['awaiting_partner'], to: 'declined' },
	withdraw: { from: ['draft', 'awaiting_partner', 'awaiting_approval', 'changes_requested', 'declined'], to: 'withdrawn' },
	'ask-for-changes': { from: ['awaiting_approval'], to: 'changes_requested' },
	resubmit: { from: ['changes_requested'], to: 'awaiting_approval' },
	reject: { from: ['awaiting_approval'], to: 'rejected' },
	approve: { from: ['awaiting_approval'], to: 'active' },
	close: { from: ['active'], to: 'closed' },
	reopen: { from: ['closed'], to: 'active' },
	archive: { from: ['closed'], to: 'archived' }
} as const satisfies Record<string, { from: readonly ProjectState[]; to: ProjectState }>;
export type ProjectStep = keyof typeof ARROWS;

/** Where this step leads from this state, or the refusal 'wrong-state'. */
export function step(state: string, name: ProjectStep): Result<ProjectState, 'wrong-state'> {
	const { from, to } = ARROWS[name];
	return (from as readonly string[]).includes(state) ? ok(to) : refuse('wrong-state');
}
/** Pages show a button by the very rule that guards the step. */
export const maySteps = (state: string): ProjectStep[] => (Object.keys(ARROWS) as ProjectStep[]).filter((name) => step(state, name).ok);

/** The TwinSpace of a project exists in these states, and anybody on the web may read the project's public page (domain §6). */
export const hasSpace = (state: string): boolean => state === 'active' || state === 'closed' || state === 'archived';

/** After closing; what comes after a project, such as a standing partnership, begins then. */
export const hasEnded = (state: string): boolean => state === 'closed' || state === 'archived';

/** Most fields stay editable after approval (domain §6); what has ended or is being judged does not change. */
export const mayEditPlan = (state: string): boolean => ['draft', 'declined', 'changes_requested', 'active'].includes(state);

export type Plan = {
	title: string;
	description: string;
	languages: readonly string[];
	subjects: readonly string[];
	ageMin: number | null;
	ageMax: number | null;
	pupils: number | null;
	startOn: string | null;
	endOn: string | null;
	tools: string;
	aims: string;
	process: string;
	results: string;
};
export type PlanGap =
	'title' | 'description' | 'languages' | 'subjects' | 'ages' | 'pupils' | 'dates' | 'tools' | 'aims' | 'process' | 'results';

/** What a plan still lacks before it can be proposed, in the order of the form. */
export function planGaps(plan: Plan): PlanGap[] {
	const lacks: [PlanGap, boolean][] = [
		['title', !plan.title],
		['description', !plan.description],
		['languages', plan.languages.length === 0],
		['subjects', plan.subjects.length === 0],
		['ages', plan.ageMin === null || plan.ageMax === null || plan.ageMin > plan.ageMax],
		['pupils', !plan.pupils],
		['dates', !plan.startOn || !plan.endOn],
		['tools', !plan.tools],
		['aims', !plan.aims],
		['process', !plan.process],
		['results', !plan.results]
	];
	return lacks.filter(([, lacking]) => lacking).map(([gap]) => gap);
}

const DAY_MS = 86_400_000;
/** Days from `from` to `to`, both as YYYY-MM-DD. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
export function addMonths(day: string, months: number): string {
	const date = new Date(day);
	const wanted = date.getUTCDate();
	date.setUTCDate(1);
	date.setUTCMonth(date.getUTCMonth() + months);
	// 31 August plus six months is the last day of February.
	const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
	date.setUTCDate(Math.min(wanted, last));
	return dayOf(date);
}

/** Dates hold at least the minimum (one week, programme setting) and do not lie in the past when proposed. */
export function datesFit(
	plan: Pick<Plan, 'startOn' | 'endOn'>,
	minimumDays: number,
	today: string
): Result<undefined, 'too-short' | 'already-over'> {
	if (!plan.startOn || !plan.endOn || daysBetween(plan.startOn, plan.endOn) < minimumDays)
		return refuse('too-short', { days: minimumDays });
	return plan.endOn <= today ? refuse('already-over') : ok(undefined);
}
