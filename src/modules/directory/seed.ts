/** The door for seeds and tests: schools, teachers, memberships. Production never enters here. */
export { makeCountry, makeSchool, schoolRow, type SchoolRow } from './school.seed.ts';
export {
	type EvidenceRow,
	type MadeTeacher,
	makeTeacher,
	membershipRow,
	type MembershipRow,
	type MembershipState,
	profileRow,
	type ProfileRow,
	type TeacherWish
} from './teacher.seed.ts';
