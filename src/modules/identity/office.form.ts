import * as v from 'valibot';
import { choice, email, optionalText, uuid } from '#platform/form';

/** Regions one a line or between commas; empty means the whole country. */
export const GrantOfficeForm = v.pipe(
	v.object({
		email,
		role: choice(['officer', 'central']),
		country: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'form.choose'))]), ''),
		regions: optionalText(2000)
	}),
	v.forward(
		v.partialCheck([['role'], ['country']], (form) => form.role === 'central' || form.country !== '', 'form.choose'),
		['country']
	)
);
/** The regions that were typed, each once. */
export const regionsIn = (typed: string): string[] => [
	...new Set(
		typed
			.split(/[\n,;]+/)
			.map((one) => one.trim())
			.filter(Boolean)
	)
];
export const EndOfficeForm = v.object({ officeId: uuid });
