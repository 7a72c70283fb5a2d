import * as v from 'valibot';
import { checkbox, choice, choices, optionalDay, optionalText, optionalWhole } from '#platform/form';
import { fluencies, isLanguage, LANGUAGE_ROWS, languages, spokenLanguages } from './language.ts';
import { AGES } from './person.ts';
import { audiences, profileFields, visibilityOf } from './profile.ts';
import { subjects } from './subject.ts';

const none = v.literal('');
const rows = Object.fromEntries(
	Array.from({ length: LANGUAGE_ROWS }, (_, at) => [
		[`language${at}`, v.optional(v.union([none, v.picklist(languages)], 'form.choose'), '')],
		[`level${at}`, v.optional(v.union([none, v.picklist(fluencies)], 'form.choose'), '')]
	]).flat()
) as Record<string, v.OptionalSchema<v.GenericSchema<string>, ''>>;

const shown = Object.fromEntries(profileFields.map((field) => [`see-${field}`, v.optional(choice(audiences))])) as Record<
	string,
	v.OptionalSchema<v.GenericSchema<string>, undefined>
>;

/** All that a person says about themself, and who sees which part of it. */
export const ProfileForm = v.pipe(
	v.object({
		...rows,
		...shown,
		about: optionalText(3000),
		wish: optionalText(600),
		subjects: choices(subjects, 12),
		ageMin: optionalWhole(AGES.least, AGES.most),
		ageMax: optionalWhole(AGES.least, AGES.most),
		windowStart: optionalDay,
		windowEnd: optionalDay,
		available: checkbox
	}),
	v.forward(
		v.partialCheck(
			[['ageMin'], ['ageMax']],
			({ ageMin, ageMax }) => (ageMin === undefined) === (ageMax === undefined),
			'directory.age.both'
		),
		['ageMax']
	),
	v.forward(
		v.partialCheck(
			[['ageMin'], ['ageMax']],
			({ ageMin, ageMax }) => ageMin === undefined || ageMax === undefined || ageMin <= ageMax,
			'directory.age.order'
		),
		['ageMax']
	),
	v.forward(
		v.partialCheck(
			[['windowStart'], ['windowEnd']],
			({ windowStart, windowEnd }) => !windowStart || !windowEnd || windowStart <= windowEnd,
			'directory.profile.window-order'
		),
		['windowEnd']
	)
);

/**
 * What a filled-in form says. Apart from the form, because a form is read twice, by the page and by the use case, and has to come out
 * of the second reading as it went in.
 */
export function profileGiven(form: v.InferOutput<typeof ProfileForm>) {
	const given = form as Record<string, unknown>;
	const spoken = Array.from({ length: LANGUAGE_ROWS }, (_, at) => ({ code: given[`language${at}`], level: given[`level${at}`] || 'B1' }));
	const visibility = visibilityOf(Object.fromEntries(profileFields.map((field) => [field, given[`see-${field}`]])));
	const { about, wish, subjects: taught, ageMin, ageMax, windowStart, windowEnd, available } = form;
	const spokenHere = spokenLanguages(spoken.filter(({ code }) => isLanguage(code)));
	return { about, wish, subjects: taught, ageMin, ageMax, windowStart, windowEnd, available, visibility, languages: spokenHere };
}

export const PhotoForm = v.object({
	file: v.pipe(
		v.instance(File, 'form.required'),
		v.check((file) => file.size > 0, 'form.required')
	)
});
