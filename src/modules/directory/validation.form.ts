import * as v from 'valibot';
import { choice, countryCode, day, email, optionalText, optionalUuid, text, uuid, words } from '#platform/form';

/** One request, or as many as a page of the queue shows. */
export const ValidateForm = v.object({
	ids: v.pipe(
		words(100, 36),
		v.minLength(1, 'directory.desk.choose-some'),
		v.everyItem((id) => v.is(v.pipe(v.string(), v.uuid()), id), 'form.choose')
	),
	/** How the officer made sure, where no evidence says it. */
	note: optionalText(500)
});
/** The queue's form: one row's own button, or all rows that are ticked. */
export const ChosenForm = v.pipe(
	v.object({ ids: words(100, 36), only: optionalUuid }),
	v.transform(({ ids, only }) => ({ ids: only ? [only] : ids })),
	v.check(({ ids }) => ids.length > 0, 'directory.desk.choose-some')
);
export const RejectForm = v.object({ membershipId: uuid, reason: text(1000) });
export const AskForm = v.object({ membershipId: uuid, question: text(1000) });
export const AnswerForm = v.object({ membershipId: uuid, answer: text(2000) });
export const AskByMailForm = v.object({ membershipId: uuid, email });
export const VouchForm = v.object({ membershipId: uuid, answer: choice(['yes', 'no']) });
export const HeadAnswerForm = v.object({ token: v.string(), answer: choice(['confirm', 'refuse']) });
export const EndForm = v.object({ membershipId: uuid, reason: optionalText(1000) });
export const SanctionForm = v.object({ membershipId: uuid, reason: text(1000) });

/** Addresses as people paste them: one a line, or parted by commas and semicolons; names around them are dropped. */
const addresses = v.pipe(
	text(60_000),
	v.transform((pasted) => [
		...new Set(
			pasted
				.toLowerCase()
				.split(/[\s,;<>"()]+/)
				.filter((one) => one.includes('@'))
		)
	]),
	v.check((list) => list.length > 0, 'directory.desk.list.no-address'),
	v.check((list) => list.length <= 1000, 'form.too-many'),
	v.check((list) => list.every((one) => v.is(email, one)), 'form.email')
);
export const ExpectForm = v.object({ country: countryCode, addresses, until: day });
export const CertificateForm = v.object({
	membershipId: uuid,
	file: v.pipe(
		v.instance(File, 'form.required'),
		v.check((file) => file.size > 0, 'form.required')
	)
});
