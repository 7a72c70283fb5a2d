import { isUuid } from '#platform/form';
import { ok, refuse } from '#platform/result';
import { anyone, useCase, atMost } from '#platform/usecase';
import { ObjectForm } from '../report.form.ts';
import { mayObject, receiptTyped, sideOf } from '../report.ts';
import { judgedOf, lockReport, reportByReceipt, saveReport } from '../report.sql.ts';

/** Whoever reported, or whom it is about, objects once; somebody else then reads it again (Digital Services Act, article 20). */
export const objectToDecision = useCase('support.object', atMost(anyone, 'reports'), ObjectForm, async (ctx, { code, objection }) => {
	const receipt = receiptTyped(code);
	const id = receipt ? (await reportByReceipt(ctx.tx, receipt))?.id : isUuid(code) ? code : undefined;
	const report = id ? await lockReport(ctx.tx, id) : undefined;
	const side = report && sideOf(ctx.actor, judgedOf(report), receipt !== undefined);
	if (!report || !side) return refuse('no-such-report');
	if (!mayObject(side, { ...judgedOf(report), objectedAt: report.objected_at }, ctx.now)) return refuse('no-objection');
	await saveReport(ctx.tx, report.id, { state: 'objected', objection, objected_at: ctx.now, objected_by: side });
	await ctx.emit('support.reported', { reportId: report.id });
	ctx.note(report.id, { by: side });
	return ok({ code });
});
