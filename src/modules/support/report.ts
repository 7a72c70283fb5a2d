import { ok, refuse, type Result } from '#platform/result';
import type { Viewer } from '#platform/usecase';

/** Reports (quality P6; Digital Services Act, articles 16, 17, 20): what can be reported, why, and who decides. */
export const SUBJECT_KINDS = [
	'person',
	'notice',
	'conversation',
	'message',
	'project',
	'post',
	'page',
	'material',
	'school',
	'site'
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** What somebody reports, in the order of the list: what harms children comes first. */
export const REASONS = [
	'child-safety',
	'harassment',
	'hate',
	'personal-data',
	'copyright',
	'spam',
	'wrong',
	'accessibility',
	'other'
] as const;
/** What a child says. `lost` is for the teachers alone: no office need read that somebody cannot find a page. */
export const PUPIL_REASONS = ['unkind', 'scared', 'photo', 'lost', 'other-pupil'] as const;
export type Reason = (typeof REASONS)[number] | (typeof PUPIL_REASONS)[number];
export const FOR_TEACHERS_ONLY: Reason = 'lost';

export type ReportState = 'open' | 'objected' | 'upheld' | 'dismissed';
/** Days after the decision in which an objection is heard (article 20: at least six months). */
const OBJECTION_DAYS = 183;
const DAY = 86_400_000;

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
/** A code to quote and to look the report up by: 12 letters that nobody confuses, about 58 bits. */
export function receiptFrom(bytes: Uint8Array): string {
	const letters = Array.from(bytes.slice(0, 12), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
	return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}
/** A code as it was typed: lower case, without dashes or with spaces. Undefined for anything else. */
export function receiptTyped(text: string): string | undefined {
	const letters = text.toUpperCase().replace(/[\s-]+/g, '');
	if (letters.length !== 12 || [...letters].some((letter) => !ALPHABET.includes(letter))) return undefined;
	return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}

export type About = { kind: SubjectKind; id: string | null };
/** Reads `kind:id` of a link to the report page. What is no known thing counts as a report of the site. */
export function readAbout(text: string | null | undefined): About {
	const [kind, id = ''] = (text ?? '').split(':');
	const known = SUBJECT_KINDS.find((one) => one === kind);
	if (!known) return { kind: 'site', id: null };
	if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return { kind: known, id: id.toLowerCase() };
	return known === 'page' ? { kind: 'site', id: null } : { kind: known, id: null };
}

export type Judged = {
	state: string;
	country: string | null;
	region: string | null;
	reporterId: string | null;
	authorId: string | null;
	decidedBy: string | null;
	decidedAt: Date | null;
	reason: string;
};

/** `sees`: it is this desk's (`seesReport`). Nobody decides on a report of their own or about themselves, nor twice on the same one; a decided report stays decided. */
export function mayDecideReport(
	actor: { id: string },
	report: Judged,
	sees: boolean
): Result<undefined, 'no-such-report' | 'already-decided' | 'own-report' | 'decided-before'> {
	if (!sees) return refuse('no-such-report');
	if (report.state !== 'open' && report.state !== 'objected') return refuse('already-decided');
	if (report.reporterId === actor.id || report.authorId === actor.id) return refuse('own-report');
	// An objection is read by somebody else than whom it is against.
	if (report.state === 'objected' && report.decidedBy === actor.id) return refuse('decided-before');
	return ok(undefined);
}

/** What stands in a TwinSpace; a child's call for help from inside one is about the site, and names the space. */
const IN_SPACES = ['post', 'page', 'material', 'site'];

/** May this officer look into the space that a report is about (quality A6)? Whoever may decide on it, while it is open, and about nothing else. */
export function mayVisitSpace(
	actor: { id: string },
	report: Judged,
	about: { kind: string; projectId: string | null },
	sees: boolean
): Result<{ projectId: string }, 'no-such-report' | 'already-decided' | 'own-report' | 'decided-before' | 'not-about-a-space'> {
	const may = mayDecideReport(actor, report, sees);
	if (!may.ok) return may;
	return about.projectId !== null && IN_SPACES.includes(about.kind) ? ok({ projectId: about.projectId }) : refuse('not-about-a-space');
}

/** The reporter objects to a dismissal, the person it is about to what was upheld; once, within half a year. */
export function mayObject(
	side: 'reporter' | 'author',
	report: Pick<Judged, 'state' | 'decidedAt'> & { objectedAt: Date | null },
	now: Date
): boolean {
	if (report.objectedAt !== null || report.decidedAt === null) return false;
	if (now.getTime() - report.decidedAt.getTime() > OBJECTION_DAYS * DAY) return false;
	return report.state === (side === 'reporter' ? 'dismissed' : 'upheld');
}

/** Whose side somebody is on who looks at a report: the code makes a reporter, the account the person it is about. */
export const sideOf = (viewer: Viewer, report: Pick<Judged, 'authorId'>, byCode: boolean): 'reporter' | 'author' | undefined =>
	byCode ? 'reporter' : viewer !== null && viewer.id === report.authorId ? 'author' : undefined;
