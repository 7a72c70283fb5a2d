/** Persons as everybody sees them. Pure; safe in the browser. The words are `directory.profession.<key>`. */

/** What somebody is in their school (domain §2). */
export const professions = [
	'teacher',
	'head',
	'librarian',
	'psychologist',
	'pedagogical-staff',
	'student-teacher',
	'teacher-educator'
] as const;
export type Profession = (typeof professions)[number];
/** Administrative staff may not register; the form offers it all the same, so that nobody has to call themself something else. */
export const joiningAs = [...professions, 'administrative-staff'] as const;
/** They come through an institution that has an agreement with the office, on its list (domain §4). */
export const joinsByList = (profession: string): boolean => profession === 'student-teacher' || profession === 'teacher-educator';

/** Ages of the programme's pupils: early childhood to the end of vocational schools. */
export const AGES = { least: 3, most: 21 } as const;

/** A person in one line: who they are, and the school of their default membership, whatever its state. */
export type PersonCard = {
	id: string;
	kind: 'person' | 'pupil' | 'guest';
	firstName: string;
	lastName: string;
	profession: string | null;
	schoolId: string | null;
	schoolName: string | null;
	city: string | null;
	region: string | null;
	country: string | null;
	/** An eTwinner: the default membership is validated and the account lives. */
	validated: boolean;
	/** Open to invitations and contact requests. */
	available: boolean;
	locale: string;
	/** Null also where the person shows the photo to contacts only, or to nobody: cards are shown to members. */
	photoKey: string | null;
	/** People who are not signed in may see the photo as well. */
	photoPublic: boolean;
};

export const fullName = (person: { firstName: string; lastName: string }): string => `${person.firstName} ${person.lastName}`.trim();

/** Address of a person's photo, or null where this reader sees none. The tail changes with the photo, so that browsers may keep it. */
export function photoSrc(person: { id: string; photoKey: string | null; photoPublic?: boolean }, outside = false): string | null {
	if (!person.photoKey || (outside && !person.photoPublic)) return null;
	return `/people/${person.id}/photo?v=${person.photoKey.slice(-8)}`;
}
