import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { defaultLocale, isLocale } from '#platform/i18n';
import { ok } from '#platform/result';
import { anyone, useCase, atMost } from '#platform/usecase';
import { findSubject } from '../find-subject.step.ts';
import { ReportForm } from '../report.form.ts';
import { readAbout, receiptFrom } from '../report.ts';
import { insertReport } from '../report.sql.ts';
import { mailReceipt } from '../support.mails.ts';

const ReportThing = v.object({ ...ReportForm.entries, locale: v.optional(v.string(), defaultLocale) });

/** Anybody reports anything, with or without an account, and gets a receipt (Digital Services Act, article 16; quality P6). */
export const reportThing = useCase(
	'support.report',
	atMost(anyone, 'reports'),
	ReportThing,
	async (ctx, { about, from, reason, details, email, locale }) => {
		const thing = readAbout(about);
		const subject = await findSubject(ctx.tx, ctx.actor, thing);
		const receipt = receiptFrom(randomBytes(12));
		const withoutAccount = ctx.actor === null || ctx.actor.kind === 'guest';
		const id = await insertReport(ctx.tx, {
			receipt,
			reporter_id: ctx.actor?.id ?? null,
			reporter_email: withoutAccount ? (email ?? null) : null,
			locale: isLocale(locale) ? locale : defaultLocale,
			subject_kind: thing.kind,
			subject_id: thing.id,
			href: from,
			reason,
			details,
			about_pupils: subject.aboutPupils || reason === 'child-safety' || ctx.actor?.kind === 'pupil',
			country: subject.country,
			region: subject.region,
			author_id: subject.authorId,
			excerpt: subject.excerpt,
			project_id: subject.projectId,
			at: ctx.now
		});
		if (withoutAccount && email) await mailReceipt(ctx.tx, { email, locale: isLocale(locale) ? locale : defaultLocale }, receipt);
		await ctx.emit('support.reported', { reportId: id });
		ctx.note(id, { reason, kind: thing.kind });
		return ok({ receipt });
	}
);
