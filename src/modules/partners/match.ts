import { isUsable, type SpokenLanguage } from '#directory';

/** What the rule looks at of a person or a notice's author; whatever they do not show is simply missing. */
export type Side = {
	id: string;
	country: string;
	ageMin: number | null;
	ageMax: number | null;
	languages: readonly SpokenLanguage[];
	subjects: readonly string[];
	/** First and last day on which they would like to work, YYYY-MM-DD. */
	windowStart: string | null;
	windowEnd: string | null;
	/** Hours they usually need to answer, and the share of requests they answer (0–1); null for newcomers and where they do not show it. */
	medianAnswerHours: number | null;
	answered: number | null;
	/** Asked so seldom that figures would say nothing. */
	newHere: boolean;
	/** How often they were suggested to others in the last week. */
	suggestedLately: number;
};
export type Reason =
	| { kind: 'ages'; from: number; to: number }
	| { kind: 'languages'; codes: readonly string[] }
	| { kind: 'subjects'; keys: readonly string[] }
	| { kind: 'window'; months: number }
	| { kind: 'answers-fast' }
	| { kind: 'new-here' };
export type Match = { id: string; /** 0 to 100. */ score: number; reasons: readonly Reason[] };

/** Points of each part; together 100 (domain §5, "what counts"). */
const POINTS = { ages: 28, languages: 24, subjects: 22, window: 12, answers: 14 } as const;
/** Somebody suggested this often in a week loses half of the points for answering, so that not everyone is sent to the same few. */
const OFTEN = 20;

/**
 * How well two people fit, with the reasons in the order of their weight. Undefined where it cannot work: no common language at a
 * usable level, no common age where both name one, or the same country while national projects are not wanted.
 */
export function match(viewer: Side, other: Side, allowNational: boolean): Match | undefined {
	if (viewer.id === other.id || (viewer.country === other.country && !allowNational)) return undefined;
	const ages = common(viewer, other);
	const languages = commonLanguages(viewer, other);
	if (languages.length === 0 || ages === 'none') return undefined;
	const subjects = viewer.subjects.filter((key) => other.subjects.includes(key));
	const months = commonMonths(viewer, other);
	const parts: { points: number; reason?: Reason }[] = [
		ages === 'unknown'
			? { points: POINTS.ages / 3 }
			: { points: POINTS.ages * ages.share, reason: { kind: 'ages', from: ages.from, to: ages.to } },
		{ points: POINTS.languages * Math.min(1, 0.7 + 0.15 * languages.length), reason: { kind: 'languages', codes: languages } },
		subjects.length > 0
			? { points: POINTS.subjects * Math.min(1, 0.6 + 0.2 * subjects.length), reason: { kind: 'subjects', keys: subjects } }
			: { points: 0 },
		months === undefined
			? { points: POINTS.window / 2 }
			: months > 0
				? { points: POINTS.window * Math.min(1, months / 3), reason: { kind: 'window', months } }
				: { points: 0 },
		answering(other)
	];
	const score = Math.round(parts.reduce((sum, { points }) => sum + points, 0));
	const reasons = parts.flatMap(({ reason }) => (reason ? [reason] : []));
	return { id: other.id, score, reasons };
}

/** Best first; of equals the less suggested, then a stable order. */
export function rank(viewer: Side, others: readonly Side[], allowNational: boolean): Match[] {
	const lately = new Map(others.map((other) => [other.id, other.suggestedLately]));
	return others
		.map((other) => match(viewer, other, allowNational))
		.filter((found) => found !== undefined)
		.sort((a, b) => b.score - a.score || (lately.get(a.id) ?? 0) - (lately.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1));
}

function common(a: Side, b: Side): { from: number; to: number; share: number } | 'none' | 'unknown' {
	if (a.ageMin === null || a.ageMax === null || b.ageMin === null || b.ageMax === null) return 'unknown';
	const from = Math.max(a.ageMin, b.ageMin);
	const to = Math.min(a.ageMax, b.ageMax);
	if (from > to) return 'none';
	const narrower = Math.min(a.ageMax - a.ageMin, b.ageMax - b.ageMin) + 1;
	return { from, to, share: (to - from + 1) / narrower };
}

function commonLanguages(a: Side, b: Side): string[] {
	const usable = (side: Side): string[] => side.languages.filter((one) => isUsable(one.level)).map((one) => one.code);
	const theirs = usable(b);
	return usable(a).filter((code) => theirs.includes(code));
}

const MONTH_MS = 30.4 * 86_400_000;
/** Whole months both are free; undefined where one of them does not say. */
function commonMonths(a: Side, b: Side): number | undefined {
	if (!a.windowStart || !a.windowEnd || !b.windowStart || !b.windowEnd) return undefined;
	const from = Math.max(Date.parse(a.windowStart), Date.parse(b.windowStart));
	const to = Math.min(Date.parse(a.windowEnd), Date.parse(b.windowEnd));
	return Math.max(0, Math.round((to - from) / MONTH_MS));
}

function answering(other: Side): { points: number; reason?: Reason } {
	const crowd = 1 - 0.5 * Math.min(1, other.suggestedLately / OFTEN);
	if (other.medianAnswerHours === null || other.answered === null)
		return { points: POINTS.answers * 0.6 * crowd, ...(other.newHere && { reason: { kind: 'new-here' as const } }) };
	const quick = other.medianAnswerHours <= 24 ? 1 : other.medianAnswerHours <= 72 ? 0.7 : 0.35;
	const points = POINTS.answers * other.answered * quick * crowd;
	return quick === 1 && other.answered >= 0.5 ? { points, reason: { kind: 'answers-fast' } } : { points };
}
