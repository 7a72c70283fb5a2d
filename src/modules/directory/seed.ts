import { type DemoAccount, demoAccountsOf } from '#identity/seed';
import { OFFICES } from './country.data.ts';

/** The door for seeds and tests: schools, teachers, memberships, and the demo world's people. Production never enters here. */
export { makeCountry, makeSchool, schoolRow, type SchoolRow } from './school.seed.ts';
export type { DemoTeacher } from './seed/draw-people.ts';
export type { DemoSchool } from './seed/draw-school.ts';
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
export { type DirectoryWorld, seedDirectory } from './world.seed.ts';

/** Everybody one can sign in as in the demo world. */
export const demoAccounts = (): DemoAccount[] => demoAccountsOf(OFFICES);
