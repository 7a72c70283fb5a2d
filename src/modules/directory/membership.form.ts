import * as v from 'valibot';
import { checkbox, countryCode, uuid } from '#platform/form';
import { schoolChoice } from './join.form.ts';
import { NOT_LISTED } from './school.ts';

/** A further school, or the one somebody moves to. */
export const RequestForm = v.pipe(
	v.object({ country: countryCode, ...schoolChoice, moving: checkbox }),
	v.forward(
		v.partialCheck([['schoolId']], (form) => form.schoolId !== '', 'directory.join.school-needed'),
		['schoolId']
	),
	v.forward(
		v.partialCheck([['schoolId'], ['schoolName']], (form) => form.schoolId !== NOT_LISTED || form.schoolName !== '', 'form.required'),
		['schoolName']
	),
	v.forward(
		v.partialCheck([['schoolId'], ['schoolCity']], (form) => form.schoolId !== NOT_LISTED || form.schoolCity !== '', 'form.required'),
		['schoolCity']
	)
);
export const MembershipForm = v.object({ membershipId: uuid });
