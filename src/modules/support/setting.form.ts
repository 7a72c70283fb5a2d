import * as v from 'valibot';
import { day, text } from '#platform/form';

/** `value`: a whole number, or several between commas for a list of days. `country` empty: everywhere. */
export const SettingForm = v.object({
	key: v.pipe(v.string('form.choose'), v.maxLength(80, 'form.choose')),
	country: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'form.choose'))]), ''),
	value: v.pipe(v.string('form.required'), v.trim(), v.regex(/^\d{1,6}(\s*,\s*\d{1,6}){0,5}$/, 'form.number')),
	from: day,
	source: text(200)
});
