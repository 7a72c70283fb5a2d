import * as v from 'valibot';
import { checkbox, choice, choices, countryCode, email, newPassword, optionalName, optionalWhole, personName, words } from '#platform/form';
import { isLanguage, isFluency, type SpokenLanguage } from './language.ts';
import { AGES, joiningAs } from './person.ts';
import { NOT_LISTED } from './school.ts';
import { subjects } from './subject.ts';

/** "en" or, with a level, "en:B2". */
const spoken = v.pipe(
	words(12, 12),
	v.transform((list) => list.map((one) => one.split(':') as [string, string?])),
	v.check((list) => list.every(([code, level]) => isLanguage(code) && (level === undefined || isFluency(level))), 'form.choose')
);

/** Where somebody works: a school of the register, or one that is not listed, in their words. */
export const schoolChoice = {
	schoolId: v.optional(v.union([v.literal(''), v.literal(NOT_LISTED), v.pipe(v.string(), v.uuid())], 'form.choose'), ''),
	schoolName: optionalName(160),
	schoolCity: optionalName(100),
	schoolStreet: optionalName(160)
};
type SchoolChoice = { schoolId: string; schoolName: string; schoolCity: string };

/** Said not to be listed, or, without JavaScript, just written down: no school chosen, but a name or a town of one given. */
const inOwnWords = ({ schoolId, schoolName, schoolCity }: SchoolChoice): boolean =>
	schoolId === NOT_LISTED || (schoolId === '' && (schoolName !== '' || schoolCity !== ''));

/** In somebody's own words, with all that an office needs to check it. */
export const isEntered = (form: SchoolChoice): boolean => inOwnWords(form) && form.schoolName !== '' && form.schoolCity !== '';

/** What a form with a `schoolChoice` is checked for; a town and a name are asked for together. */
export const isGiven = (form: SchoolChoice): boolean => form.schoolId !== '' || inOwnWords(form);
export const isNamed = (form: SchoolChoice): boolean => !inOwnWords(form) || form.schoolName !== '';
export const isPlaced = (form: SchoolChoice): boolean => !inOwnWords(form) || form.schoolCity !== '';

/** The one short form of sign-up (domain §4). */
const fields = v.object({
	firstName: personName(80),
	lastName: personName(80),
	email,
	password: newPassword,
	country: countryCode,
	...schoolChoice,
	profession: choice(joiningAs),
	languages: spoken,
	subjects: choices(subjects, 8),
	ageMin: optionalWhole(AGES.least, AGES.most),
	ageMax: optionalWhole(AGES.least, AGES.most),
	conduct: v.pipe(checkbox, v.literal(true, 'directory.join.conduct-needed'))
});

export const JoinForm = v.pipe(
	fields,
	v.forward(v.partialCheck([['schoolId'], ['schoolName'], ['schoolCity']], isGiven, 'directory.join.school-needed'), ['schoolId']),
	v.forward(v.partialCheck([['schoolId'], ['schoolName'], ['schoolCity']], isNamed, 'form.required'), ['schoolName']),
	v.forward(v.partialCheck([['schoolId'], ['schoolName'], ['schoolCity']], isPlaced, 'form.required'), ['schoolCity']),
	v.forward(
		v.partialCheck(
			[['ageMin'], ['ageMax']],
			({ ageMin, ageMax }) => ageMin === undefined || ageMax === undefined || ageMin <= ageMax,
			'directory.age.order'
		),
		['ageMax']
	)
);

/** Without a level, the languages that the country's schools teach in count as one's own, and others as good enough to work in. */
export function languagesToKeep(given: readonly (readonly [string, string?])[], ofCountry: readonly string[]): SpokenLanguage[] {
	return given.flatMap(([code, level]) => {
		if (!isLanguage(code)) return [];
		return [{ code, level: isFluency(level) ? level : ofCountry.includes(code) ? 'native' : 'B1' }];
	});
}
