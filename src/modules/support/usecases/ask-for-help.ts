import { randomBytes } from 'node:crypto';
import { schoolCard } from '#directory';
import { notify } from '#messaging';
import { ok, refuse } from '#platform/result';
import { pupil, useCase, atMost } from '#platform/usecase';
import { teachersOfPupil } from '#twinspace';
import { PupilHelpForm } from '../report.form.ts';
import { receiptFrom } from '../report.ts';
import { insertReport } from '../report.sql.ts';

// messages: support.notification.*
/** A child asks for help in one step: their teachers are told at once, and what hurts children goes first at the office (quality C7). */
export const askForHelp = useCase(
	'support.ask-for-help',
	atMost(pupil, 'reports'),
	PupilHelpForm,
	async (ctx, { reason, details, from }) => {
		const known = await teachersOfPupil(ctx.tx, ctx.actor.id);
		if (!known) return refuse('no-teacher');
		const school = await schoolCard(ctx.tx, known.schoolId);
		const id = await insertReport(ctx.tx, {
			receipt: receiptFrom(randomBytes(12)),
			reporter_id: ctx.actor.id,
			subject_kind: 'site',
			href: from,
			reason,
			details,
			about_pupils: true,
			country: school?.country ?? null,
			region: school?.region ?? null,
			project_id: known.teachers[0]?.projectId ?? null,
			at: ctx.now
		});
		for (const { accountId } of known.teachers) {
			await notify(ctx, { to: accountId, kind: 'support.pupil-asks', params: { name: ctx.actor.firstName }, href: `/report/${id}` });
		}
		await ctx.emit('support.reported', { reportId: id });
		ctx.note(id, { reason });
		return ok({ told: known.teachers.length });
	}
);
