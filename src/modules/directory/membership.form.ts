import * as v from 'valibot';
import { checkbox, countryCode, uuid } from '#platform/form';
import { isGiven, isNamed, isPlaced, schoolChoice } from './join.form.ts';

/** A further school, or the one somebody moves to. */
export const RequestForm = v.pipe(
	v.object({ country: countryCode, ...schoolChoice, moving: checkbox }),
	v.forward(v.partialCheck([['schoolId'], ['schoolName'], ['schoolCity']], isGiven, 'directory.join.school-needed'), ['schoolId']),
	v.forward(v.partialCheck([['schoolId'], ['schoolName'], ['schoolCity']], isNamed, 'form.required'), ['schoolName']),
	v.forward(v.partialCheck([['schoolId'], ['schoolName'], ['schoolCity']], isPlaced, 'form.required'), ['schoolCity'])
);
export const MembershipForm = v.object({ membershipId: uuid });
