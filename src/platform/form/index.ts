import * as v from 'valibot';
import { faultOfPersonName, hasHiddenCharacters } from './letters.ts';

export { faultOfPersonName, hasHiddenCharacters };

/**
 * Pieces of form schemas. Every message is a key of the `form` catalogue, so that an issue can be shown as it is.
 * Text is trimmed, NFC, well-formed and without control characters; whatever a person may send, it fits the database (quality I13).
 */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

const cleaned = v.pipe(
	v.string('form.required'),
	v.transform((text) => text.replace(/\r\n?/g, '\n').replace(CONTROL, '').toWellFormed().normalize('NFC').trim())
);

/** Text of `min` to `max` characters (UTF-16 units). */
export const text = (max: number, min = 1) => v.pipe(cleaned, v.minLength(min, 'form.required'), v.maxLength(max, 'form.too-long'));
/** Text that may be empty. */
export const optionalText = (max: number) => v.optional(v.pipe(cleaned, v.maxLength(max, 'form.too-long')), '');
/** A name or title on one line, without hidden characters. */
export const name = (max = 120) =>
	v.pipe(
		cleaned,
		v.transform((value) => value.replace(/\s+/g, ' ')),
		v.minLength(1, 'form.required'),
		v.maxLength(max, 'form.too-long'),
		v.check((value) => !hasHiddenCharacters(value), 'form.hidden-characters')
	);
export const optionalName = (max = 120) =>
	v.optional(
		v.pipe(
			cleaned,
			v.transform((value) => value.replace(/\s+/g, ' ')),
			v.maxLength(max, 'form.too-long'),
			v.check((value) => !hasHiddenCharacters(value), 'form.hidden-characters')
		),
		''
	);
/** A person's first or last name: that of one who can be told from others (quality I12). */
export const personName = (max: number) =>
	v.pipe(
		name(max),
		v.rawCheck(({ dataset, addIssue }) => {
			const fault = dataset.typed && !dataset.issues ? faultOfPersonName(dataset.value) : undefined;
			// messages: form.hidden-characters, form.no-name, form.mixed-letters
			if (fault) addIssue({ message: `form.${fault}` });
		})
	);
export const email = v.pipe(cleaned, v.toLowerCase(), v.maxLength(254, 'form.email'), v.email('form.email'));
/** For ids in addresses: whatever is no id is nobody's. */
export const isUuid = (value: unknown): value is string =>
	typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
export const uuid = v.pipe(v.string('form.required'), v.uuid('form.choose'));
export const optionalUuid = v.optional(
	v.union([
		v.pipe(
			v.literal(''),
			v.transform(() => undefined)
		),
		uuid
	])
);
export const checkbox = v.pipe(
	v.optional(v.union([v.string(), v.boolean()]), false),
	v.transform((value) => value === true || (typeof value === 'string' && !['', 'false', 'off', '0'].includes(value)))
);
/** A whole number within bounds, both included. */
export const whole = (min: number, max: number) =>
	v.pipe(
		v.union([v.string(), v.number()], 'form.number'),
		v.transform((value) => (typeof value === 'string' ? (/^\s*-?\d{1,9}\s*$/.test(value) ? Number(value) : Number.NaN) : value)),
		v.integer('form.number'),
		v.minValue(min, 'form.too-small'),
		v.maxValue(max, 'form.too-big')
	);
export const optionalWhole = (min: number, max: number) =>
	v.optional(
		v.union([
			v.pipe(
				v.literal(''),
				v.transform(() => undefined)
			),
			whole(min, max)
		])
	);
/** A day as YYYY-MM-DD that exists. */
export const day = v.pipe(
	v.string('form.date'),
	v.regex(/^(19|20|21)\d\d-\d\d-\d\d$/, 'form.date'),
	v.check((value) => !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value), 'form.date')
);
export const optionalDay = v.optional(
	v.union([
		v.pipe(
			v.literal(''),
			v.transform(() => undefined)
		),
		day
	])
);
export const choice = <const T extends readonly string[]>(values: T) => v.picklist(values, 'form.choose');
/** Any number of the given values, each once; a single value counts as a list of one. */
export const choices = <const T extends readonly string[]>(values: T, max = 60) =>
	v.pipe(
		v.optional(
			v.union([
				v.array(v.string()),
				v.pipe(
					v.string(),
					v.transform((one) => (one === '' ? [] : [one]))
				)
			]),
			[]
		),
		v.transform((list) => [...new Set(list)]),
		v.array(v.picklist(values, 'form.choose')),
		v.maxLength(max, 'form.too-many')
	);
/** Any number of short words (ids, codes) that the rule behind checks. */
export const words = (max = 60, length = 60) =>
	v.pipe(
		v.optional(
			v.union([
				v.array(v.string()),
				v.pipe(
					v.string(),
					v.transform((one) => (one === '' ? [] : [one]))
				)
			]),
			[]
		),
		v.transform((list) => [...new Set(list.map((one) => one.replace(CONTROL, '').toWellFormed().trim()).filter(Boolean))]),
		v.array(v.pipe(v.string(), v.maxLength(length, 'form.too-long'))),
		v.maxLength(max, 'form.too-many')
	);
/** ISO 3166-1 alpha-2, upper case; whether the country takes part is the rule's business. */
export const countryCode = v.pipe(v.string('form.choose'), v.regex(/^[A-Z]{2}$/, 'form.choose'));
/** A password as typed: 8 to 200 characters, not trimmed (quality S2). */
export const newPassword = v.pipe(
	v.string('form.required'),
	v.minLength(8, 'form.password-short'),
	v.maxLength(200, 'form.too-long'),
	v.check((value) => value.isWellFormed() && !value.includes('\0'), 'form.invalid')
);
