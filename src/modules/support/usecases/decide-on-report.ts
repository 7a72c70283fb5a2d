import { accountById } from '#identity';
import { notify } from '#messaging';
import { defaultLocale, isLocale } from '#platform/i18n';
import { ok, refuse } from '#platform/result';
import { desk, useCase } from '#platform/usecase';
import { closeVisits } from '#twinspace';
import { DecideReportForm } from '../report.form.ts';
import { mayDecideReport } from '../report.ts';
import { judgedOf, lockReport, saveReport, seesReport } from '../report.sql.ts';
import { mailDecided } from '../support.mails.ts';

// messages: support.notification.*
/**
 * An office decides on a report with a reason; the reporter is told, and the person it is about where it is upheld. Of two officers one
 * wins. Whoever looked into a TwinSpace because of it is out again.
 */
export const decideOnReport = useCase('support.decide-on-report', desk, DecideReportForm, async (ctx, { reportId, decision, reason }) => {
	const report = await lockReport(ctx.tx, reportId);
	if (!report) return refuse('no-such-report');
	const may = mayDecideReport(ctx.actor, judgedOf(report), seesReport(ctx.actor, report));
	if (!may.ok) return may;
	await saveReport(ctx.tx, reportId, { state: decision, decided_by: ctx.actor.id, decided_at: ctx.now, decision: reason });
	await closeVisits(ctx, reportId);
	const reporter = report.reporter_id ? await accountById(ctx.tx, report.reporter_id) : undefined;
	if (reporter?.kind === 'person')
		await notify(ctx, {
			to: reporter.id,
			kind: `support.report-${decision}`,
			params: { receipt: report.receipt },
			href: `/report/${report.receipt}`
		});
	if (report.reporter_email)
		await mailDecided(
			ctx.tx,
			{ email: report.reporter_email, locale: isLocale(report.locale) ? report.locale : defaultLocale },
			report.receipt,
			decision,
			reason
		);
	const author = report.author_id ? await accountById(ctx.tx, report.author_id) : undefined;
	// A dismissed report about somebody who never heard of it would only trouble them; one they objected to is theirs to hear of.
	const theirs = decision === 'upheld' || report.objected_by === 'author';
	if (author?.kind === 'person' && theirs)
		await notify(ctx, { to: author.id, kind: `support.yours-${decision}`, params: {}, href: `/report/${report.id}` });
	ctx.note(reportId, { decision, reason });
	return ok({ decision });
});
