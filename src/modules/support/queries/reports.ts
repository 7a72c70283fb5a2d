import { fullName, personCards, type PersonCard } from '#directory';
import { db } from '#platform/db';
import { isUuid } from '#platform/form';
import type { Actor, Viewer } from '#platform/usecase';
import { teachersOfPupil, visitUnderWay } from '#twinspace';
import { mayDecideReport, mayObject, mayVisitSpace, receiptTyped, sideOf } from '../report.ts';
import { judgedOf, reportById, reportByReceipt, reportCountsFor, reportRows, seesReport, type ReportRow } from '../report.sql.ts';

const AT_ONCE = 100;

/** The reports of this desk: those with children first, then the longest waiting. */
export async function reportsPage(viewer: Actor, show: 'open' | 'decided') {
	const rows = await reportRows(db(), viewer, show, AT_ONCE);
	const people = await personCards(db(), rows.flatMap(whoIsIn));
	return { reports: rows.map((row) => lineOf(row, people)), counts: await reportCountsFor(db(), viewer) };
}
export type ReportLine = ReturnType<typeof lineOf>;

/** How many wait, how many about spaces with pupils, since when: for the desk's first page. */
export const reportCounts = (viewer: Actor) => reportCountsFor(db(), viewer);

/** One report with all that is needed to decide on it; undefined where another desk's it is. */
export async function reportPage(viewer: Actor, id: string) {
	const row = isUuid(id) ? await reportById(db(), id) : undefined;
	if (!row || !seesReport(viewer, row)) return undefined;
	const people = await personCards(db(), whoIsIn(row));
	const may = mayDecideReport(viewer, judgedOf(row), true);
	const visits = mayVisitSpace(viewer, judgedOf(row), { kind: row.subject_kind, projectId: row.project_id }, true);
	return {
		...lineOf(row, people),
		may: may.ok ? ('yes' as const) : may.refusal,
		decidedBy: nameOf(people, row.decided_by),
		space: visits.ok && { id: visits.value.projectId, visitUntil: (await visitUnderWay(db(), id, viewer.id, new Date())) ?? null }
	};
}

/** What the reporter, the person it is about, or a pupil's teacher may see of a report. `code`: the receipt, or the report's id. */
export async function reportAnswer(viewer: Viewer, code: string, now = new Date()) {
	const receipt = receiptTyped(code);
	const row = receipt ? await reportByReceipt(db(), receipt) : isUuid(code) ? await reportById(db(), code) : undefined;
	if (!row) return undefined;
	const side = sideOf(viewer, judgedOf(row), receipt !== undefined);
	if (side) {
		const own = { details: row.details, receipt: row.receipt };
		return {
			as: side,
			code,
			kind: row.subject_kind,
			reason: row.reason,
			state: row.state,
			at: row.at,
			excerpt: side === 'author' ? row.excerpt : '',
			decision: row.decision,
			decidedAt: row.decided_at,
			objection: row.objected_by === side ? row.objection : null,
			mayObject: mayObject(side, { ...judgedOf(row), objectedAt: row.objected_at }, now),
			...(side === 'reporter' ? own : { details: '', receipt: '' })
		};
	}
	return viewer ? forTeacher(viewer, row) : undefined;
}

/** A child's call for help, for the teachers who were told. */
async function forTeacher(viewer: Actor, row: ReportRow) {
	const reporter = row.reporter_id;
	if (!reporter || row.subject_kind !== 'site') return undefined;
	const looksAfter = await db()
		.transaction()
		.execute((tx) => teachersOfPupil(tx, reporter));
	if (!looksAfter?.teachers.some((teacher) => teacher.accountId === viewer.id)) return undefined;
	const pupil = (await personCards(db(), [reporter])).get(reporter);
	return {
		as: 'teacher' as const,
		name: pupil ? fullName(pupil) : '',
		reason: row.reason,
		details: row.details,
		at: row.at,
		href: row.href,
		projectId: row.project_id
	};
}

const whoIsIn = (row: ReportRow): string[] => [row.author_id, row.reporter_id, row.decided_by].filter((id) => id !== null);
function nameOf(people: Map<string, PersonCard>, id: string | null): string | null {
	const card = id ? people.get(id) : undefined;
	return card ? fullName(card) : null;
}

function lineOf(row: ReportRow, people: Map<string, PersonCard>) {
	const author = row.author_id ? people.get(row.author_id) : undefined;
	const reporter = row.reporter_id ? people.get(row.reporter_id) : undefined;
	return {
		id: row.id,
		receipt: row.receipt,
		kind: row.subject_kind,
		reason: row.reason,
		details: row.details,
		excerpt: row.excerpt,
		href: row.href,
		at: row.at,
		state: row.state,
		aboutPupils: row.about_pupils,
		country: row.country,
		author: author
			? { id: author.id, name: fullName(author), school: author.schoolName, pupil: !author.validated && author.schoolId === null }
			: null,
		reporter: reporter ? fullName(reporter) : null,
		byMail: row.reporter_email !== null,
		decision: row.decision,
		decidedAt: row.decided_at,
		objection: row.objection,
		objectedBy: row.objected_by
	};
}
