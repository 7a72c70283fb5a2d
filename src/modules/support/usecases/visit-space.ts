import { ok, refuse } from '#platform/result';
import { desk, useCase } from '#platform/usecase';
import { closeVisits, openVisit } from '#twinspace';
import { LeaveSpaceForm, VisitSpaceForm } from '../report.form.ts';
import { mayVisitSpace } from '../report.ts';
import { judgedOf, lockReport, seesReport } from '../report.sql.ts';

/**
 * Support staff look into a private TwinSpace: only through an open report about something in it, with a reason that its founders read,
 * for some hours, and without writing (quality A6).
 */
export const visitSpace = useCase('support.visit-space', desk, VisitSpaceForm, async (ctx, { reportId, why: reason }) => {
	const report = await lockReport(ctx.tx, reportId);
	if (!report) return refuse('no-such-report');
	const may = mayVisitSpace(
		ctx.actor,
		judgedOf(report),
		{ kind: report.subject_kind, projectId: report.project_id },
		seesReport(ctx.actor, report)
	);
	if (!may.ok) return may;
	const visit = await openVisit(ctx, { projectId: may.value.projectId, reportId, reason });
	if (!visit.ok) return visit;
	ctx.note(may.value.projectId, { report: reportId, reason, until: visit.value.endsAt.toISOString() });
	return ok({ projectId: may.value.projectId, until: visit.value.endsAt });
});

/** Support staff leave the space before their time is over. */
export const leaveSpace = useCase('support.leave-space', desk, LeaveSpaceForm, async (ctx, { reportId }) => {
	if ((await closeVisits(ctx, reportId, ctx.actor.id)) === 0) return refuse('no-such-visit');
	ctx.note(reportId);
	return ok(undefined);
});
