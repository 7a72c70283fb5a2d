import { cursorOf, db, readCursor } from '#platform/db';
import { isUuid } from '#platform/form';
import { servesPlace, type Actor } from '#platform/usecase';
import { personCard } from '../card.sql.ts';
import { countSchoolsToCheck, peopleAt, schoolsToCheck } from '../desk-school.sql.ts';
import { fullName } from '../person.ts';
import { schoolById, type School } from '../school.sql.ts';
import { searchSchools } from '../school-search.sql.ts';

const PAGE = 30;

/** Schools of the viewer's places that people typed in, and what a search among all of one country finds. */
export async function deskSchools(viewer: Actor, { after, words, country }: { after: string | null; words: string; country: string }) {
	const found = await schoolsToCheck(db(), viewer.offices, readCursor(after), PAGE);
	const rows = found.slice(0, PAGE);
	const last = rows.at(-1);
	return {
		rows: rows.map((row) => ({ ...row, since: row.since.toISOString() })),
		waiting: (await countSchoolsToCheck(db(), viewer.offices)).waiting,
		next: found.length > PAGE && last ? cursorOf({ at: last.since, id: last.id }) : null,
		found: words && /^[A-Z]{2}$/.test(country) ? await alike(viewer, country, words) : []
	};
}

/** For the desk's first page. */
export async function schoolCounts(viewer: Actor): Promise<{ waiting: number; oldest: string | null }> {
	const { waiting, oldest } = await countSchoolsToCheck(db(), viewer.offices);
	return { waiting, oldest: oldest?.toISOString() ?? null };
}

/** Schools of the register and checked ones that may be the same, in the viewer's places only. */
async function alike(viewer: Actor, country: string, words: string, exceptId?: string) {
	const found = await searchSchools(db(), country, words, 12);
	return found.filter((school) => school.id !== exceptId && servesPlace(viewer, country, school.region));
}

export type DeskSchool = {
	school: School;
	enteredBy: string | null;
	people: { validated: number; pending: number };
	alike: Awaited<ReturnType<typeof alike>>;
	words: string;
};

/** One school for an office to check, correct or merge; the likeliest doubles beside it. Undefined outside the viewer's places. */
export async function deskSchool(viewer: Actor, id: string, question: string | null): Promise<DeskSchool | undefined> {
	const school = isUuid(id) ? await schoolById(db(), id) : undefined;
	if (!school || school.mergedInto || !servesPlace(viewer, school.country, school.region)) return undefined;
	const words = question ?? school.name;
	const by = school.enteredBy ? await personCard(db(), school.enteredBy) : undefined;
	return {
		school,
		enteredBy: by ? fullName(by) : null,
		people: await peopleAt(db(), id),
		alike: await alike(viewer, school.country, words, id),
		words
	};
}
