import { personCards, photoSrc, schoolCards } from '#directory';
import { db } from '#platform/db';
import { classesOf, shownName } from '../member.ts';
import { peopleOf, type Person } from '../member.sql.ts';
import { isTeacher, seesAll } from '../right.ts';
import { mayIn, type Space } from '../space.ts';

/** Everybody in a space: teachers with their schools, pupils by class under their first names, guests. */
export async function membersFor(space: Space) {
	const people = (await peopleOf(db(), space.id)).filter((person) => !person.suspended || seesAll(space.role));
	const teachers = people.filter((person) => person.role === 'administrator' || person.role === 'teacher');
	const cards = await personCards(
		db(),
		teachers.map((person) => person.id)
	);
	const schools = await schoolCards(
		db(),
		people.flatMap((person) => person.schoolId ?? [])
	);
	const schoolOf = (id: string | null) => {
		const school = id ? schools.get(id) : undefined;
		return school ? { id: school.id, name: school.name, city: school.city, country: school.country } : null;
	};
	const line = (person: Person) => ({
		id: person.id,
		name: shownName(person),
		role: person.role,
		suspended: person.suspended,
		since: person.since.toISOString(),
		own: person.id === space.accountId
	});
	return {
		teachers: teachers.map((person) => {
			const card = cards.get(person.id);
			return {
				...line(person),
				founder: person.founder,
				school: schoolOf(person.schoolId),
				photo: card ? photoSrc(card) : null,
				mayChange: mayIn(space, 'change-role') && !person.founder
			};
		}),
		classes: classesOf(people).map(({ schoolId, className, pupils }) => ({
			school: schoolOf(schoolId),
			className,
			pupils: pupils.map(line)
		})),
		guests: people
			.filter((person) => person.role === 'guest')
			.map((person) => ({
				...line(person),
				guestAs: person.guestAs,
				country: person.guestCountry,
				mayRemove: mayIn(space, 'remove-member')
			})),
		may: {
			invite: mayIn(space, 'invite-member'),
			manage: space.role === 'administrator',
			seePupils: isTeacher(space.role)
		}
	};
}
