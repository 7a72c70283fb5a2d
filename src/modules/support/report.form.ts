import * as v from 'valibot';
import { choice, email, optionalText, text, uuid } from '#platform/form';
import { PUPIL_REASONS, REASONS } from './report.ts';

const ownPath = v.pipe(
	v.optional(v.string(), '/'),
	v.maxLength(500, 'form.too-long'),
	v.transform((path) => (/^\/(?![/\\])[^\\\s]*$/.test(path) ? path : '/'))
);

/** `about` is `kind:id`; the page it was seen on is `from`. */
export const ReportForm = v.object({
	about: v.pipe(v.optional(v.string(), ''), v.maxLength(80, 'form.too-long')),
	from: ownPath,
	reason: choice(REASONS),
	details: text(4000, 1),
	email: v.optional(
		v.union([
			v.pipe(
				v.literal(''),
				v.transform(() => undefined)
			),
			email
		])
	)
});
export const PupilHelpForm = v.object({ reason: choice(PUPIL_REASONS), details: optionalText(1000), from: ownPath });
export const DecideReportForm = v.object({ reportId: uuid, decision: choice(['upheld', 'dismissed']), reason: text(2000) });
/** The founders read the reason, so it has to say something. */
export const VisitSpaceForm = v.object({ reportId: uuid, why: text(500) });
export const LeaveSpaceForm = v.object({ reportId: uuid });
export const ObjectForm = v.object({ code: v.pipe(v.string(), v.maxLength(60)), objection: text(2000) });
