import { schoolCards, schoolIds, type SchoolCard } from '#directory';
import { readDb } from '#platform/db';
import { isUuid } from '#platform/form';
import { countriesOf } from '../gallery.sql.ts';
import { partnerSchools, projectsAtSchools, projectsOfPerson } from '../school.sql.ts';
import { cardOf, type ProjectCardView } from '../view.ts';

const SHOWN = 12;

/** What a school's page tells of its projects, and the schools it goes on working with (domain §6). Public, as the gallery is. */
export async function projectsOfSchool(schoolId: string): Promise<{ projects: ProjectCardView[]; partners: SchoolCard[] }> {
	if (!isUuid(schoolId)) return { projects: [], partners: [] };
	const tx = readDb();
	const ids = await schoolIds(tx, schoolId);
	const others = await partnerSchools(tx, ids);
	const cards = await schoolCards(tx, others);
	return { projects: await withCountries(await projectsAtSchools(tx, ids, SHOWN)), partners: others.flatMap((id) => cards.get(id) ?? []) };
}

/** What a person's page tells of their projects. Public, as the gallery is; whether the person is shown is the directory's to say. */
export async function projectsWith(accountId: string): Promise<ProjectCardView[]> {
	return isUuid(accountId) ? withCountries(await projectsOfPerson(readDb(), accountId, SHOWN)) : [];
}

async function withCountries(rows: Awaited<ReturnType<typeof projectsAtSchools>>): Promise<ProjectCardView[]> {
	const where = await countriesOf(
		readDb(),
		rows.map((row) => row.id)
	);
	return rows.map((row) => cardOf(row, where.get(row.id) ?? []));
}
