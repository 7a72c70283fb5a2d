import type { Field } from './columns.ts';
import { isPlaceholder } from './clean.ts';
import { readNumber, readPoint } from './coordinates.ts';

/** A sample of at most this many filled values decides. */
const SAMPLE = 300;

/** The share of fitting values; one odd value among several is forgiven, so that short lists are judged like long ones. */
const share = (values: readonly string[], fits: (value: string) => boolean) =>
	(values.filter(fits).length + (values.length >= 4 ? 1 : 0)) / values.length;
const within = (limit: number) => (value: string) => Math.abs(readNumber(value) ?? Infinity) <= limit;
const hasLetter = (value: string) => /\p{L}/u.test(value);

/** What the values of a column have to be like; a header may promise what they do not keep. */
const RULES: Partial<Record<Field, (values: readonly string[]) => boolean>> = {
	code: (values) =>
		share(values, (value) => value.length <= 40 && (/\d/.test(value) || value.length <= 12)) > 0.9 &&
		new Set(values).size > values.length / 8,
	name: (values) => share(values, (value) => hasLetter(value) && value.length > 1) > 0.8,
	street: (values) => share(values, hasLetter) > 0.5,
	city: (values) => share(values, hasLetter) > 0.6,
	region: (values) => share(values, hasLetter) > 0.6,
	postcode: (values) => share(values, (value) => /^[\p{L}\d][\p{L}\d\s-]{1,9}$/u.test(value) && /\d/.test(value)) > 0.6,
	municipality: (values) => share(values, (value) => /^\d{3,12}$/.test(value)) > 0.8,
	lat: (values) => share(values, within(90)) > 0.8,
	lon: (values) => share(values, within(180)) > 0.8,
	point: (values) => share(values, (value) => readPoint(value) !== undefined) > 0.8,
	x: (values) => share(values, (value) => readNumber(value) !== undefined) > 0.8,
	y: (values) => share(values, (value) => readNumber(value) !== undefined) > 0.8,
	epsg: (values) => share(values, (value) => /\d{4,6}/.test(value)) > 0.8,
	website: (values) => share(values, (value) => /\p{L}\.\p{L}{2,}/u.test(value)) > 0.5,
	email: (values) => share(values, (value) => value.includes('@')) > 0.5,
	status: (values) => new Set(values).size <= 20,
	gradeFrom: (values) => share(values, within(20)) > 0.8,
	gradeTo: (values) => share(values, within(20)) > 0.8
};
const YES_OR_NO: Field[] = ['flagEcec', 'flagPrimary', 'flagLower', 'flagUpper', 'flagIvet'];

/** Are these values what the field wants? A column without any value in the sample is believed. */
export function looksLike(field: Field, values: readonly string[]): boolean {
	const filled = values
		.filter((value) => !isPlaceholder(value))
		.slice(0, SAMPLE)
		.map((value) => value.trim());
	if (filled.length === 0) return true;
	if (YES_OR_NO.includes(field)) return new Set(filled.map((value) => value.toLowerCase())).size <= 4;
	return RULES[field]?.(filled) ?? true;
}
